UPDATE contact_point SET del = 1 WHERE id = ?1
