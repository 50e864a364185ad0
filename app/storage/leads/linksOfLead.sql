SELECT id, target, title FROM lead_link
WHERE del = 0 AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY id
