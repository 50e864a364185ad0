INSERT OR IGNORE INTO script_text (id, text) VALUES (?1, ?2)
