SELECT id FROM import WHERE pk = ?1
