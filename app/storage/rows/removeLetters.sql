DELETE FROM lead_letters WHERE rowid = ?1
