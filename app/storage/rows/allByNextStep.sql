SELECT * FROM lead_row WHERE working = 1 AND (next_sort, pk) > (?1, ?2) ORDER BY next_sort, pk LIMIT ?3
