INSERT INTO measure_cell (day, kind, of, source, campaign, who, figure, happened, left_over, minor)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT DO UPDATE SET happened = happened + excluded.happened, left_over = left_over + excluded.left_over, minor = minor + excluded.minor
