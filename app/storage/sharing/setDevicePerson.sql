UPDATE device SET person = ?2 WHERE id = ?1
