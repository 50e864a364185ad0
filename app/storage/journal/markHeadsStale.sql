INSERT OR IGNORE INTO stale_lead
SELECT h.pk FROM lead_alias AS a CROSS JOIN lead AS l ON l.id = a.id CROSS JOIN stale_lead AS s ON s.pk = l.pk CROSS JOIN lead AS h ON h.id = a.head
