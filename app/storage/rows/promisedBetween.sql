SELECT * FROM lead_row INDEXED BY lead_row_promised
WHERE working = 1 AND next_promised = 1 AND next_moment >= ?1 AND next_moment < ?2 AND (?3 IS NULL OR owner IS ?3 OR next_who IS ?3)
ORDER BY next_moment LIMIT ?4
