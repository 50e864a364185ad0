SELECT count(*) FROM lead_row INDEXED BY lead_row_touched
WHERE working = 1 AND last_touch_at < ?1 AND contacts = 1 AND standing = 0 AND (?2 IS NULL OR owner = ?2) AND (?3 IS NULL OR source = ?3)
  AND (?4 IS NULL OR campaign = ?4)
