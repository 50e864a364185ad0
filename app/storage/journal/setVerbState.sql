UPDATE verb SET state = ?2, effective = ?3 WHERE pk = ?1
