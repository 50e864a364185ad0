UPDATE person SET name = ?2, hours = ?3, ask_goal = ?4 WHERE id = ?1
