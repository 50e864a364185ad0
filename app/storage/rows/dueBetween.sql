SELECT * FROM lead_row INDEXED BY lead_row_next
WHERE working = 1 AND next_sort >= ?1 AND next_sort < ?2 AND (?3 IS NULL OR owner IS ?3 OR next_who IS ?3)
ORDER BY next_sort LIMIT ?4
