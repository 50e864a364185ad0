INSERT INTO loser (seq, tbl, row, col)
SELECT c.seq, c.tbl, c.row, c.col FROM change AS c JOIN clock AS k ON k.tbl = c.tbl AND k.row = c.row AND k.col = c.col
WHERE c.tbl = ?1 AND c.row = ?2 AND c.col <> 0 AND (c.stamp < k.stamp OR c.writer <> k.writer)
  AND NOT EXISTS (
    SELECT 1 FROM change AS o WHERE o.tbl = c.tbl AND o.row = c.row AND o.col <> 0 AND o.col = c.col
      AND (o.base = c.stamp
           -- a deletion overwrites the whole row: its base is the latest of it
           OR (o.base > c.stamp AND o.col = (SELECT no FROM captured_column WHERE tbl = ?1 AND name = 'del'))))
