UPDATE device SET shut_out = ?2 WHERE id = ?1
