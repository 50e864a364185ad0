UPDATE person SET name = ?2, hours = ?3, ask_goal = ?4, away_from = ?5, away_to = ?6, takes_leads = ?7, cover = ?8, regions = ?9 WHERE id = ?1
