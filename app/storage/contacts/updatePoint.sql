UPDATE contact_point SET typed = ?2, normal = ?3, label = ?4 WHERE id = ?1
