SELECT count(DISTINCT lead) FROM verdict INDEXED BY verdict_at WHERE del = 0 AND what = ?1 AND at >= ?2 AND at < ?3 AND (?4 IS NULL OR by = ?4)
