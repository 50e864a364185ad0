SELECT * FROM lead_row WHERE id = ?1
