SELECT c.by, c.at FROM claim AS c
WHERE c.lead = ?1 AND c.at > ?3 AND c.del = 0 AND c.by IS NOT ?2 AND c.by IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM touch AS t WHERE t.lead = c.lead AND t.at >= c.at AND t.by = c.by AND t.del = 0)
ORDER BY c.at DESC LIMIT 1
