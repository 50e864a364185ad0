SELECT l.value, l.currency
FROM (SELECT lead FROM verdict INDEXED BY verdict_won WHERE del = 0 AND what = 'won' ORDER BY at DESC LIMIT ?1) AS v
JOIN lead AS l ON l.id = v.lead WHERE l.del = 0 AND l.value IS NOT NULL
