DELETE FROM note WHERE lead IN (SELECT id FROM lead WHERE import = ?1)
