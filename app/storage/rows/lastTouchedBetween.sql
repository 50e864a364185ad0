SELECT count(*) FROM lead_row INDEXED BY lead_row_touched WHERE working = 1 AND last_touch_at >= ?1 AND last_touch_at < ?2
  AND next_sort < ?3 AND (?4 IS NULL OR owner IS ?4 OR next_who IS ?4)
