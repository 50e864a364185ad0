INSERT INTO campaign_change (id, campaign, day, what, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
