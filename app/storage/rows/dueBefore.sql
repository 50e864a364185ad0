SELECT * FROM lead_row INDEXED BY lead_row_next WHERE working = 1 AND next_sort < ?1 AND (?2 IS NULL OR owner IS ?2 OR next_who IS ?2)
ORDER BY next_sort LIMIT ?3
