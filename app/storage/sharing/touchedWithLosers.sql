SELECT DISTINCT c.tbl, c.row FROM change AS c JOIN loser AS l ON l.tbl = c.tbl AND l.row = c.row WHERE c.seq > ?1
