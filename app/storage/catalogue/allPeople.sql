SELECT id, name, hours, ask_goal FROM person WHERE del = 0 ORDER BY name COLLATE NOCASE, id
