INSERT INTO settlement (id, thing, row, field, stamp, writer, choice, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
