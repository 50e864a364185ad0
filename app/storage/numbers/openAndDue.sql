SELECT count(*), coalesce(sum(next_sort < ?1), 0), coalesce(sum(next_sort < ?2), 0), coalesce(sum(next_sort < ?3), 0)
FROM lead_row INDEXED BY lead_row_next
WHERE working = 1 AND standing = 0 AND (?4 IS NULL OR owner = ?4) AND (?5 IS NULL OR source = ?5) AND (?6 IS NULL OR campaign = ?6)
