SELECT r.* FROM lead_letters AS t CROSS JOIN lead_row AS r ON r.pk = t.rowid
WHERE lead_letters MATCH ?1 AND t.rowid < ?2 ORDER BY t.rowid DESC LIMIT ?3
