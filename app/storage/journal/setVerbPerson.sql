UPDATE verb SET person = ?2 WHERE pk = ?1
