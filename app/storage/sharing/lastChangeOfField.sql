SELECT v.person, v.at FROM clock AS k
JOIN change AS c ON c.tbl = k.tbl AND c.row = k.row AND c.col <> 0 AND c.col = k.col AND c.stamp = k.stamp AND c.writer = k.writer
JOIN verb AS v ON v.pk = c.verb
WHERE k.tbl = ?1 AND k.row = ?2 AND k.col = ?3
