SELECT count(*) FROM step AS s JOIN lead AS l ON l.id = s.lead
WHERE s.del = 0 AND l.del = 0 AND s.made <= ?1 AND (s.done_at IS NULL OR s.done_at > ?1)
  AND CASE WHEN s.due_moment IS NULL THEN s.due_day < ?5 ELSE s.due_moment < ?1 END
  AND NOT EXISTS (SELECT 1 FROM verdict AS v WHERE v.lead = s.lead AND v.del = 0 AND v.what IN ('won', 'lost', 'disqualified') AND v.at <= ?1)
  AND (?2 IS NULL OR s.who = ?2) AND (?3 IS NULL OR l.source = ?3) AND (?4 IS NULL OR l.campaign = ?4)
