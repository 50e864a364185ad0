UPDATE reason SET name = ?2, del = ?3 WHERE id = ?1
