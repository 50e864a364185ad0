UPDATE verb SET subject = '', state = 'fixed' WHERE pk IN (
  SELECT verb FROM change WHERE tbl = (SELECT no FROM captured_table WHERE name = ?1) AND row = ?2 AND col <> 0)
