SELECT u.touch, l.id, u.at, u.script, u.text, u.wordings, u.musts, u.met, u.preempts, u.preempted, t.by, coalesce(t.outcome, '')
FROM script_use AS u LEFT JOIN touch AS t ON t.id = u.touch LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = u.lead), u.lead)
WHERE u.del = 0 AND coalesce(t.del, 0) = 0 AND u.at >= ?1 AND u.at < ?2 AND (?3 IS NULL OR t.by = ?3) AND (?4 IS NULL OR l.source = ?4)
  AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY u.at
