SELECT a.id, a.lead, a.touch, a.kind, a.words, a.stage, a.at, a.by, n.answer, n.at FROM ask AS a
LEFT JOIN ask_answer AS n ON n.pk = (
  SELECT pk FROM ask_answer WHERE ask = a.id AND del = 0 ORDER BY at DESC, born DESC, id DESC LIMIT 1)
WHERE a.del = 0 AND (a.lead = ?1 OR a.lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY a.at DESC, a.born DESC, a.id DESC
