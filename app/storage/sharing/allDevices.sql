SELECT id, name, person, watches FROM device WHERE del = 0 ORDER BY pk
