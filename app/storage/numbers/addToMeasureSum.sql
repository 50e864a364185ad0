INSERT INTO measure_sum (day, kind, of, by, figure, happened, left_over, minor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT DO UPDATE SET happened = happened + excluded.happened, left_over = left_over + excluded.left_over, minor = minor + excluded.minor
