SELECT c.question, c.words, c.at FROM (
  SELECT question, value AS words, at, lead, by FROM answer WHERE del = 0 AND question <> '' AND value <> '' AND at >= ?1 AND at < ?2
  UNION ALL SELECT '', words, at, lead, by FROM objection_raised WHERE del = 0 AND words <> '' AND at >= ?1 AND at < ?2) AS c
LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = c.lead), c.lead)
WHERE coalesce(l.del, 0) = 0 AND (?3 IS NULL OR c.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY c.at DESC LIMIT ?6
