SELECT id, name FROM campaign WHERE del = 0 ORDER BY name COLLATE NOCASE, id
