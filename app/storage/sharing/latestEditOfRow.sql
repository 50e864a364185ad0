SELECT v.person, v.at FROM change AS c JOIN verb AS v ON v.pk = c.verb
WHERE c.tbl = ?1 AND c.row = ?2 AND c.col <> 0 AND c.col <> ?3 ORDER BY c.stamp DESC LIMIT 1
