SELECT DISTINCT t.name, c.row FROM change AS c JOIN captured_table AS t ON t.no = c.tbl WHERE c.seq > ?1
