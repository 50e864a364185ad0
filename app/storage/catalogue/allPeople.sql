SELECT id, name, hours, ask_goal, away_from, away_to, takes_leads, cover, regions FROM person WHERE del = 0 ORDER BY name COLLATE NOCASE, id
