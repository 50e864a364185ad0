SELECT r.id, r.arrived, r.furthest, r.standing, coalesce(r.value, 0), r.currency
FROM lead_row AS r INDEXED BY lead_row_arrived
WHERE r.arrived < ?1 AND r.day > 0 AND (?2 IS NULL OR r.owner = ?2) AND (?3 IS NULL OR r.source = ?3) AND (?4 IS NULL OR r.campaign = ?4)
  AND (r.standing = 0 OR (SELECT max(v.at) FROM verdict AS v WHERE v.lead = r.id AND v.del = 0 AND v.what IN ('won', 'lost', 'disqualified')) >= ?1)
