INSERT INTO clock (tbl, row, col, stamp, writer) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (tbl, row, col) DO UPDATE SET stamp = excluded.stamp, writer = excluded.writer
