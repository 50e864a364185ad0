SELECT campaign, day, what, by FROM campaign_change WHERE del = 0 ORDER BY campaign, day, at, id
