INSERT INTO playbook_file (id, path, text) VALUES (?1, ?2, ?3)
