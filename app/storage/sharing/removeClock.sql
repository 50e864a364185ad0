DELETE FROM clock WHERE tbl = ?1 AND row = ?2 AND col = ?3
