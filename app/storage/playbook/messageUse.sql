SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM touch AS r WHERE r.lead = t.lead AND r.del = 0 AND r.at > t.at AND r.at <= t.at + ?2
  AND (r.direction = 'received' OR r.outcome IN ('conversation', 'meeting-booked', 'callback')))), 0)
FROM script_use AS u JOIN touch AS t ON t.id = u.touch WHERE u.script = ?1 AND u.del = 0 AND t.del = 0 AND t.direction = 'made'
