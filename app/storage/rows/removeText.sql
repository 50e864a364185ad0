DELETE FROM lead_text WHERE rowid = ?1
