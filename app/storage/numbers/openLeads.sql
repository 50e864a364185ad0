SELECT day, furthest, coalesce(value, 0), currency, next_ask, next_sort
FROM lead_row INDEXED BY lead_row_next
WHERE working = 1 AND standing = 0 AND day > 0 AND (?1 IS NULL OR owner = ?1) AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR campaign = ?3)
