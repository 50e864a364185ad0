UPDATE lead_person SET del = 1 WHERE id = ?1
