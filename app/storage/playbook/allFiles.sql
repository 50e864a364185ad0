SELECT id, path, text, draft FROM playbook_file WHERE del = 0 ORDER BY path, id
