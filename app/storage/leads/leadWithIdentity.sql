SELECT l.id, l.contact FROM lead AS l LEFT JOIN import AS i ON i.id = l.import
WHERE l.identity = ?1 AND l.del = 0 AND coalesce(i.state, 'done') <> 'writing' ORDER BY l.pk LIMIT 1
