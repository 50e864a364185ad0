SELECT day, sum(leads) FROM lead_cell
WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR owner = ?4) AND (?5 IS NULL OR campaign = ?5) GROUP BY day
