UPDATE device SET watches = ?2 WHERE id = ?1
