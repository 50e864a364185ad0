SELECT * FROM lead_row INDEXED BY lead_row_urgent
WHERE inbox = 1 AND first_contact_due IS NOT NULL AND first_contact_due >= ?1 AND first_contact_due < ?2
  AND (?3 IS NULL OR owner IS NULL OR owner = ?3)
ORDER BY first_contact_due LIMIT ?4
