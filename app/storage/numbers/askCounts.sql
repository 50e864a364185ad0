SELECT a.kind, a.stage, a.by, count(*), sum(latest = 'yes'), sum(latest = 'no'), sum(latest = 'not-yet')
FROM (SELECT k.kind, k.stage, k.by, coalesce((SELECT n.answer FROM ask_answer AS n WHERE n.ask = k.id AND n.del = 0 ORDER BY n.at DESC, n.born DESC, n.id DESC LIMIT 1), '') AS latest
  FROM ask AS k WHERE k.del = 0 AND k.at >= ?1 AND k.at < ?2 AND (?3 IS NULL OR k.by = ?3)
  AND (?4 IS NULL OR EXISTS (SELECT 1 FROM lead AS l WHERE l.id = k.lead AND l.source = ?4))) AS a
GROUP BY 1, 2, 3
