SELECT u.touch, l.id, u.at, u.script, u.text, u.wordings, u.preempts, u.preempted, coalesce(t.outcome, ''),
  CASE WHEN u.wordings = '' THEN NULL ELSE (SELECT max('yes' IS (SELECT n.answer FROM ask_answer AS n WHERE n.ask = k.id AND n.del = 0 ORDER BY n.at DESC, n.born DESC, n.id DESC LIMIT 1))
    FROM ask AS k WHERE k.lead = u.lead AND k.touch = u.touch AND k.del = 0) END
FROM script_use AS u LEFT JOIN touch AS t ON t.id = u.touch LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = u.lead), u.lead)
WHERE u.del = 0 AND coalesce(t.del, 0) = 0 AND u.at >= ?1 AND u.at < ?2 AND (u.wordings <> '' OR u.preempts <> '')
  AND (?3 IS NULL OR t.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY u.at
