INSERT INTO playbook_file (id, path, text, draft) VALUES (?1, ?2, ?3, ?4)
