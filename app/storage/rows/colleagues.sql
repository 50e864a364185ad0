SELECT r.* FROM contact AS c JOIN lead_row AS r ON r.contact = c.id
WHERE c.company = ?1 COLLATE NOCASE AND c.company <> '' AND c.del = 0 AND c.id <> ?2 ORDER BY r.arrived DESC LIMIT ?3
