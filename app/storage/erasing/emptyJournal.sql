UPDATE change SET was = NULL,
  value = CASE WHEN typeof(value) = 'text' OR (typeof(value) = 'blob' AND length(value) <> 16) THEN NULL ELSE value END
WHERE tbl = (SELECT no FROM captured_table WHERE name = ?1) AND row = ?2 AND col <> 0
