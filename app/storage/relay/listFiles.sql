SELECT name, octet_length(body), pos FROM relay_file ORDER BY pos
