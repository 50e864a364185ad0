SELECT at FROM touch INDEXED BY touch_at
WHERE del = 0 AND at < ?1 AND at >= ?1 - 5184000000 AND (?2 IS NULL OR by = ?2) AND direction = 'made' ORDER BY at DESC LIMIT 1
