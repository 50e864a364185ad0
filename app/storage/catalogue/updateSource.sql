UPDATE source SET name = ?2, target_minutes = ?3 WHERE id = ?1
