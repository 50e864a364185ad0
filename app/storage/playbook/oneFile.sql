SELECT id, path, text, draft FROM playbook_file WHERE id = ?1 AND del = 0
