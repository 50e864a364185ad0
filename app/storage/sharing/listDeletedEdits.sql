INSERT OR IGNORE INTO loser (seq, tbl, row, col)
SELECT c.seq, c.tbl, c.row, c.col FROM captured_column AS d
JOIN clock AS k ON k.tbl = ?1 AND k.row = ?2 AND k.col = d.no
JOIN change AS x ON x.tbl = ?1 AND x.row = ?2 AND x.col <> 0 AND x.col = d.no AND x.stamp = k.stamp AND x.writer = k.writer AND x.value = 1
JOIN change AS c ON c.tbl = ?1 AND c.row = ?2 AND c.col <> 0 AND c.col <> d.no AND c.stamp > x.base AND c.stamp < x.stamp
JOIN clock AS w ON w.tbl = ?1 AND w.row = ?2 AND w.col = c.col AND w.stamp = c.stamp AND w.writer = c.writer
WHERE d.tbl = ?1 AND d.name = 'del'
  AND NOT EXISTS (SELECT 1 FROM clock AS o WHERE o.tbl = ?1 AND o.row = ?2 AND o.col <> d.no AND o.stamp > x.stamp)
