SELECT min(first_change), max(last_change) FROM verb WHERE name = 'import-rows' AND subject = ?1
