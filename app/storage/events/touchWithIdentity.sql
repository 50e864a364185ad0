SELECT 1 FROM touch WHERE identity = ?1 AND identity IS NOT NULL LIMIT 1
