SELECT no FROM captured_column WHERE tbl = ?1 AND name = 'del'
