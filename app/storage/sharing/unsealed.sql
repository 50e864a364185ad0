SELECT c.seq, c.verb, v.name, v.person, v.at, c.tbl, c.row, c.col, c.value, c.stamp, w.guid, c.base
FROM change AS c JOIN verb AS v ON v.pk = c.verb JOIN writer AS w ON w.no = c.writer
WHERE c.seq > ?1 AND c.seq < ?2 AND v.taken = 0 ORDER BY c.seq LIMIT ?3
