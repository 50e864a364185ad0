SELECT 'leads without their contact', count(*) FROM lead WHERE contact NOT IN (SELECT id FROM contact)
UNION ALL SELECT 'touches without their lead', count(*) FROM touch WHERE lead NOT IN (SELECT id FROM lead)
UNION ALL SELECT 'steps without their lead', count(*) FROM step WHERE lead NOT IN (SELECT id FROM lead)
UNION ALL SELECT 'answers without their ask', count(*) FROM ask_answer WHERE ask NOT IN (SELECT id FROM ask)
UNION ALL SELECT 'rows without their lead', count(*) FROM lead_row WHERE id NOT IN (SELECT id FROM lead)
UNION ALL SELECT 'open leads without a dated next step', count(*) FROM lead_row
  WHERE standing = 0 AND next_day IS NULL AND next_moment IS NULL
UNION ALL SELECT 'cadences without their lead', count(*) FROM enrolment WHERE lead NOT IN (SELECT id FROM lead)
UNION ALL SELECT 'leads without their row', count(*) FROM lead AS l LEFT JOIN import AS i ON i.id = l.import
  WHERE l.del = 0 AND coalesce(i.state, 'done') <> 'writing' AND l.id NOT IN (SELECT id FROM lead_alias)
    AND l.pk NOT IN (SELECT pk FROM lead_row) AND l.pk NOT IN (SELECT pk FROM stale_lead)
