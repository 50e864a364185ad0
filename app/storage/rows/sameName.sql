SELECT * FROM lead_row WHERE name_key = ?1 AND contact <> ?2 LIMIT 20
