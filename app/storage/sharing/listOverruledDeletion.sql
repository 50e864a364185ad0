INSERT OR IGNORE INTO loser (seq, tbl, row, col)
SELECT c.seq, c.tbl, c.row, c.col FROM captured_column AS d
JOIN clock AS k ON k.tbl = ?1 AND k.row = ?2 AND k.col = d.no
JOIN change AS c ON c.tbl = ?1 AND c.row = ?2 AND c.col <> 0 AND c.col = d.no AND c.stamp = k.stamp AND c.writer = k.writer
WHERE d.tbl = ?1 AND d.name = 'del' AND c.value = 1
  AND EXISTS (SELECT 1 FROM clock AS o WHERE o.tbl = ?1 AND o.row = ?2 AND o.col <> d.no AND o.stamp > c.stamp)
