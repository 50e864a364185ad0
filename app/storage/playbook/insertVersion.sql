INSERT INTO playbook_version (id, file, text, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
