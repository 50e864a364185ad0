SELECT coalesce(max(stamp), 0) FROM clock
WHERE tbl = (SELECT no FROM captured_table WHERE name = ?1) AND row = ?2
