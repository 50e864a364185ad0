SELECT c.seq, c.col, c.value FROM change AS c JOIN clock AS k
  ON k.tbl = c.tbl AND k.row = c.row AND k.col = c.col AND k.stamp = c.stamp AND k.writer = c.writer
WHERE c.tbl = ?1 AND c.row = ?2 AND c.col <> 0
