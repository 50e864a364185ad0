SELECT at FROM ask WHERE del = 0 AND at >= ?1 AND at < ?2 AND (?3 IS NULL OR by = ?3)
