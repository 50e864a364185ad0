SELECT count(*) FROM (SELECT 1 FROM touch INDEXED BY touch_at
WHERE at >= ?1 AND del = 0 AND kind = 'call' AND direction = 'made' AND (?2 IS NULL OR by = ?2) LIMIT ?3)
