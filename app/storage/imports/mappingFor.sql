SELECT id, mapping FROM column_mapping WHERE del = 0 AND signature = ?1 ORDER BY id LIMIT 1
