UPDATE column_mapping SET mapping = ?2 WHERE id = ?1
