SELECT * FROM lead_row INDEXED BY lead_row_stage WHERE working = 1 AND inbox = 0 AND standing IN (0, 1) AND stage = ?1 AND (next_sort, pk) > (?2, ?3)
ORDER BY next_sort, pk LIMIT ?4
