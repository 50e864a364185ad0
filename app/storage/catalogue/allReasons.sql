SELECT id, kind, name FROM reason WHERE del = 0 ORDER BY pk
