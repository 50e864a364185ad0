UPDATE campaign SET name = ?2, hypothesis = ?3, begins = ?4, days = ?5, budget = ?6, stopped = ?7, stop_reason = ?8 WHERE id = ?1
