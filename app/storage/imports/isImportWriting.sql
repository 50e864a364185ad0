SELECT state FROM import WHERE id = ?1
