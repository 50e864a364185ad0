SELECT id, path, text FROM playbook_file WHERE del = 0 ORDER BY path, id
