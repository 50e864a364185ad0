SELECT 1 FROM clock WHERE tbl = ?1 AND row = ?2 AND col <> ?3 AND stamp > ?4 LIMIT 1
