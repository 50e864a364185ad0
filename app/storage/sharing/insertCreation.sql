INSERT INTO change (verb, tbl, row, col, stamp, writer, base) VALUES (?1, ?2, ?3, 0, ?4, ?5, 0)
