UPDATE playbook_file SET path = ?2, text = ?3 WHERE id = ?1
