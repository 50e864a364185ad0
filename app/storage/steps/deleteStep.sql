UPDATE step SET del = 1 WHERE id = ?1
