SELECT p.id, p.kind, p.typed, p.normal, p.label FROM contact_point AS p
WHERE p.del = 0 AND (p.contact = ?1 OR p.contact IN (SELECT id FROM contact_alias WHERE head = ?1))
GROUP BY p.kind, coalesce(nullif(p.normal, ''), p.typed) HAVING p.pk = min(p.pk) ORDER BY p.id
