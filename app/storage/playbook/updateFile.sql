UPDATE playbook_file SET path = ?2, text = ?3, draft = ?4 WHERE id = ?1
