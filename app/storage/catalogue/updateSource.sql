UPDATE source SET name = ?2, target_minutes = ?3, owner = ?4 WHERE id = ?1
