UPDATE contact SET do_not_contact = ?2 WHERE id = ?1
