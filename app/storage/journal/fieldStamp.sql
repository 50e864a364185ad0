SELECT stamp FROM clock
WHERE tbl = (SELECT no FROM captured_table WHERE name = ?1) AND row = ?2
  AND col = (SELECT k.no FROM captured_column AS k JOIN captured_table AS t ON t.no = k.tbl WHERE t.name = ?1 AND k.name = ?3)
