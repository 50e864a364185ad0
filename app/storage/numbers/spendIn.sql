SELECT id, source, campaign, day, kind, minor, currency, note, by FROM spend
WHERE del = 0 AND day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR source = ?3) ORDER BY day, id
