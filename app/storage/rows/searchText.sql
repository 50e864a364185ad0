SELECT r.* FROM lead_text AS t CROSS JOIN lead_row AS r ON r.pk = t.rowid
WHERE lead_text MATCH ?1 AND t.rowid < ?2 ORDER BY t.rowid DESC LIMIT ?3
