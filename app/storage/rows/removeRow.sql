DELETE FROM lead_row WHERE pk = ?1
