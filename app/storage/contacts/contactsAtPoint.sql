SELECT DISTINCT coalesce(a.head, c.id) FROM contact_point AS p
JOIN contact AS c ON c.id = p.contact AND c.del = 0
LEFT JOIN contact_alias AS a ON a.id = c.id
LEFT JOIN import AS i ON i.id = c.import
WHERE p.normal = ?1 AND p.normal <> '' AND p.del = 0 AND coalesce(i.state, 'done') <> 'writing' LIMIT 20
