DELETE FROM stale_lead WHERE pk = ?1
