INSERT INTO change (verb, tbl, row, col, value, was, stamp, writer, base) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
