SELECT p.id, p.contact, p.role FROM lead_person AS p
WHERE p.del = 0 AND (p.lead = ?1 OR p.lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY p.id
