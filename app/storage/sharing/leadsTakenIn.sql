SELECT v.person, count(DISTINCT c.tbl || '/' || c.row) FROM change AS c JOIN verb AS v ON v.pk = c.verb
JOIN captured_table AS t ON t.no = c.tbl AND t.name IN ('lead', 'touch')
WHERE c.seq > ?1 AND v.taken = 1 AND v.person IS NOT NULL GROUP BY v.person ORDER BY 2 DESC
