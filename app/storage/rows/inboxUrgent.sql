SELECT * FROM lead_row INDEXED BY lead_row_urgent
WHERE inbox = 1 AND first_contact_due IS NOT NULL AND (first_contact_due, pk) > (?1, ?2) ORDER BY first_contact_due, pk LIMIT ?3
