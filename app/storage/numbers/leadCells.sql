SELECT source, campaign, owner, referred, tier, furthest, standing, currency, sum(leads), sum(value), sum(contacts), sum(seconds)
FROM lead_cell WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR owner = ?4)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(leads) <> 0
