SELECT arrived FROM lead_row INDEXED BY lead_row_waiting
WHERE first_contact_at IS NULL AND standing = 0 AND backlog = 0 AND day BETWEEN ?1 AND ?2
  AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR owner = ?4) AND (?5 IS NULL OR campaign = ?5)
