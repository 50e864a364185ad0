SELECT t.name, g.row, coalesce(k.name, ''), (SELECT f.was FROM change AS f WHERE f.seq = g.first),
  (SELECT f.value FROM change AS f WHERE f.seq = g.last)
FROM (SELECT c.tbl, c.row, c.col, min(c.seq) AS first, max(c.seq) AS last
      FROM verb AS v JOIN change AS c ON c.seq BETWEEN v.first_change AND v.last_change AND c.verb = v.pk
      WHERE v.pk = ?1 GROUP BY c.tbl, c.row, c.col) AS g
JOIN captured_table AS t ON t.no = g.tbl
LEFT JOIN captured_column AS k ON k.tbl = g.tbl AND k.no = g.col
ORDER BY g.first DESC
