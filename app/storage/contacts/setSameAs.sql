UPDATE contact SET same_as = ?2 WHERE id = ?1
