DELETE FROM loser WHERE tbl = ?1 AND row = ?2
