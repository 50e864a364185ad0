SELECT s.pk, l.id FROM stale_lead AS s CROSS JOIN lead AS l ON l.pk = s.pk LEFT JOIN import AS i ON i.id = l.import
WHERE coalesce(i.state, 'done') <> 'writing' AND s.pk > ?2 ORDER BY s.pk LIMIT ?1
