UPDATE lead_link SET del = 1 WHERE id = ?1
