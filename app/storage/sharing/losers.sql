SELECT l.seq, l.tbl, t.name, l.row, l.col, k.name, c.value, c.stamp, w.guid, v.person, v.at
FROM loser AS l
JOIN change AS c ON c.seq = l.seq
JOIN captured_table AS t ON t.no = l.tbl
JOIN captured_column AS k ON k.tbl = l.tbl AND k.no = l.col
JOIN writer AS w ON w.no = c.writer
JOIN verb AS v ON v.pk = c.verb
ORDER BY c.stamp DESC, l.tbl, l.row, w.guid, l.col
