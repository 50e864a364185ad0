UPDATE import SET state = 'done', added = ?2, updated = ?3, unchanged = ?4, rejected = ?5 WHERE id = ?1
