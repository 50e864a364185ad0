SELECT col, was FROM change WHERE tbl = ?1 AND row = ?2 AND col <> 0 ORDER BY seq
