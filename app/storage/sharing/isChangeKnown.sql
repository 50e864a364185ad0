SELECT 1 FROM change
WHERE tbl = ?1 AND row = ?2 AND col = ?3 AND col <> 0 AND stamp = ?4 AND writer = ?5 AND base = ?6 AND value IS ?7
