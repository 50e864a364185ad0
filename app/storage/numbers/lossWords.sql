SELECT coalesce(nullif(v.note, ''), t.note), v.reason, v.at
FROM verdict AS v JOIN lead AS l ON l.id = v.lead LEFT JOIN touch AS t ON t.id = v.touch AND t.del = 0
WHERE v.del = 0 AND l.del = 0 AND v.what IN ('lost', 'disqualified') AND coalesce(nullif(v.note, ''), t.note, '') <> '' AND v.at >= ?1 AND v.at < ?2
  AND (?3 IS NULL OR v.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY v.at DESC LIMIT ?6
