SELECT * FROM lead_row WHERE (name_key, pk) > (?1, ?2) ORDER BY name_key, pk LIMIT ?3
