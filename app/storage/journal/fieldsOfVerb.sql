SELECT t.name, c.row, coalesce(k.name, ''), max(c.stamp), (SELECT f.was FROM change AS f WHERE f.seq = min(c.seq))
FROM verb AS v
JOIN change AS c ON c.seq BETWEEN v.first_change AND v.last_change AND c.verb = v.pk
JOIN captured_table AS t ON t.no = c.tbl
LEFT JOIN captured_column AS k ON k.tbl = c.tbl AND k.no = c.col
WHERE v.pk = ?1
GROUP BY c.tbl, c.row, c.col
ORDER BY min(c.seq) DESC
