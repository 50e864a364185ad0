SELECT * FROM lead_row WHERE contact = ?1 ORDER BY arrived DESC
