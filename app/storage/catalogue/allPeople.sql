SELECT id, name FROM person WHERE del = 0 ORDER BY name COLLATE NOCASE, id
