INSERT INTO spend (id, source, campaign, day, kind, minor, currency, note, by, minutes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
