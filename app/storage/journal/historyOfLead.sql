WITH rows (tbl, row, what) AS (
  SELECT 'lead', l.pk, '' FROM lead AS l WHERE l.id = ?1 OR l.same_as = ?1
  UNION ALL SELECT 'contact', c.pk, '' FROM lead AS l JOIN contact AS c ON c.id = l.contact WHERE l.id = ?1 OR l.same_as = ?1
  UNION ALL SELECT 'contact_point', p.pk, '' FROM lead AS l JOIN contact_point AS p ON p.contact = l.contact
    WHERE l.id = ?1 OR l.same_as = ?1
  UNION ALL SELECT 'step', pk, what FROM step WHERE lead = ?1
  UNION ALL SELECT 'note', pk, '' FROM note WHERE lead = ?1
  UNION ALL SELECT 'touch', pk, kind FROM touch WHERE lead = ?1
  UNION ALL SELECT 'lead_person', pk, role FROM lead_person WHERE lead = ?1
  UNION ALL SELECT 'lead_link', pk, title FROM lead_link WHERE lead = ?1
)
SELECT c.seq, v.name, v.person, v.at, r.tbl, c.row, k.name, c.was, c.value, r.what
FROM rows AS r
JOIN captured_table AS t ON t.name = r.tbl
JOIN change AS c ON c.tbl = t.no AND c.row = r.row AND c.col <> 0
JOIN captured_column AS k ON k.tbl = c.tbl AND k.no = c.col
JOIN verb AS v ON v.pk = c.verb
ORDER BY c.stamp DESC, c.seq DESC LIMIT 500
