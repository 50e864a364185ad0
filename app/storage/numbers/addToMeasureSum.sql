INSERT INTO measure_sum (day, kind, of, figure, happened, left_over) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT DO UPDATE SET happened = happened + excluded.happened, left_over = left_over + excluded.left_over
