SELECT k.touch, k.at, k.by, k.kind, k.stage,
  coalesce((SELECT n.answer FROM ask_answer AS n WHERE n.ask = k.id AND n.del = 0 ORDER BY n.at DESC, n.born DESC, n.id DESC LIMIT 1), ''),
  coalesce(l.pk, 0), coalesce(r.standing, 0), coalesce(r.value, 0), coalesce(r.currency, '')
FROM ask AS k LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = k.lead), k.lead) LEFT JOIN lead_row AS r ON r.pk = l.pk
WHERE k.del = 0 AND k.at >= ?1 AND k.at < ?2 AND (?3 IS NULL OR k.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY k.at
