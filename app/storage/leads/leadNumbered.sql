SELECT id FROM lead WHERE pk = ?1
