SELECT min(c.seq) FROM import AS i
JOIN captured_table AS t ON t.name = 'import'
JOIN change AS c ON c.seq > ?1 AND c.tbl = t.no AND c.row = i.pk AND c.col = 0
JOIN verb AS v ON v.pk = c.verb
WHERE i.state = 'writing' AND v.taken = 0
