SELECT l.id, l.pk, c.first_name, c.last_name, c.company FROM lead AS l INDEXED BY lead_deleted LEFT JOIN contact AS c ON c.id = l.contact
WHERE l.del <> 0 AND NOT EXISTS (SELECT 1 FROM erasure WHERE row IN (l.id, l.contact)) ORDER BY l.pk DESC LIMIT ?1
