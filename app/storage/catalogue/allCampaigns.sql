SELECT id, name, hypothesis, begins, days, budget, stopped, stop_reason FROM campaign WHERE del = 0 ORDER BY name COLLATE NOCASE, id
