SELECT id, name, person FROM device WHERE del = 0 ORDER BY pk
