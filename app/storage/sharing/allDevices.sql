SELECT id, name, person, shut_out FROM device WHERE del = 0 ORDER BY pk
