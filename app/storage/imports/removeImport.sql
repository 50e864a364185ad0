DELETE FROM import WHERE id = ?1
