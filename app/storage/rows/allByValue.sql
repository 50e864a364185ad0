SELECT * FROM lead_row WHERE value IS NOT NULL AND (value, pk) < (?1, ?2) ORDER BY value DESC, pk DESC LIMIT ?3
