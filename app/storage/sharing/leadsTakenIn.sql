SELECT v.person, count(DISTINCT CASE t.name
  WHEN 'lead' THEN (SELECT l.id FROM lead AS l WHERE l.pk = c.row)
  ELSE (SELECT o.lead FROM touch AS o WHERE o.pk = c.row) END)
FROM change AS c JOIN verb AS v ON v.pk = c.verb
JOIN captured_table AS t ON t.no = c.tbl AND t.name IN ('lead', 'touch')
WHERE c.seq > ?1 AND v.taken = 1 AND v.person IS NOT NULL GROUP BY v.person ORDER BY 2 DESC
