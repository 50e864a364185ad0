DELETE FROM verb WHERE name = 'import-rows' AND subject = ?1
