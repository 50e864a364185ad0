SELECT count(*) FROM stale_lead
