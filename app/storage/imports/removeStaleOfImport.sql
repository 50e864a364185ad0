DELETE FROM stale_lead WHERE pk IN (SELECT pk FROM lead WHERE import = ?1)
