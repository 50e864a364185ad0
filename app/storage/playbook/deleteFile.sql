UPDATE playbook_file SET del = 1 WHERE id = ?1
