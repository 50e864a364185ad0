SELECT r.owner, r.currency, count(*), coalesce(sum(r.value), 0),
  sum(EXISTS (SELECT 1 FROM touch AS t WHERE t.lead = r.id AND t.del = 0 AND t.by = r.owner)
    AND NOT EXISTS (SELECT 1 FROM touch AS t WHERE t.lead = r.id AND t.del = 0 AND t.by <> r.owner))
FROM lead_row AS r WHERE r.working = 1 AND r.owner IS NOT NULL GROUP BY r.owner, r.currency
