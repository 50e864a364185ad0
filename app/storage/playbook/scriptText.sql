SELECT text FROM script_text WHERE id = ?1
