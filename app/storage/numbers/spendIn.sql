SELECT id, source, campaign, day, kind, minor, currency, note, by, minutes FROM spend
WHERE del = 0 AND day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR campaign = ?4) ORDER BY day, id
