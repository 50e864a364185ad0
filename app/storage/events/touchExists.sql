SELECT 1 FROM touch WHERE id = ?1
