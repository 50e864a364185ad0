UPDATE enrolment SET title = ?2, steps = ?3 WHERE id = ?1
