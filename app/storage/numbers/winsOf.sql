SELECT decided_at, day, value, currency, source FROM lead_row INDEXED BY lead_row_won
WHERE standing IN (1, 4) AND decided_at IS NOT NULL AND day > 0
  AND (?1 IS NULL OR owner = ?1) AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR campaign = ?3)
ORDER BY decided_at
