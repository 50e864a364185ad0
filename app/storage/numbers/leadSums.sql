SELECT source, NULL, NULL, referred, tier, furthest, standing, currency, sum(leads), sum(value), sum(contacts), sum(seconds)
FROM lead_sum WHERE (day BETWEEN ?1 AND ?2 OR day BETWEEN ?3 AND ?4 OR day BETWEEN ?5 AND ?6) AND (?7 IS NULL OR source = ?7)
GROUP BY 1, 4, 5, 6, 7, 8 HAVING sum(leads) <> 0
