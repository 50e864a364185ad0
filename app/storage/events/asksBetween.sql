SELECT a.id, a.lead, a.touch, a.kind, a.words, a.stage, a.at, a.by, n.answer, n.at FROM ask AS a
LEFT JOIN ask_answer AS n ON n.pk = (
  SELECT pk FROM ask_answer WHERE ask = a.id AND del = 0 ORDER BY at DESC, born DESC, id DESC LIMIT 1)
WHERE a.del = 0 AND a.at >= ?1 AND a.at < ?2 AND (?3 IS NULL OR a.by = ?3)
