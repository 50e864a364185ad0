UPDATE lead SET del = ?2 WHERE id = ?1
