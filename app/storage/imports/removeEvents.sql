DELETE FROM verdict WHERE lead IN (SELECT id FROM lead WHERE import = ?1)
