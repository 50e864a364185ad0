SELECT kind, of, CASE WHEN ?12 THEN who END, figure, sum(happened), sum(left_over), sum(minor)
FROM measure_cell WHERE (day BETWEEN ?1 AND ?2 OR day BETWEEN ?3 AND ?4 OR day BETWEEN ?5 AND ?6) AND kind BETWEEN ?7 AND ?8
  AND (?9 IS NULL OR source = ?9) AND (?10 IS NULL OR who = ?10) AND (?11 IS NULL OR campaign = ?11)
GROUP BY 1, 2, 3, 4 HAVING sum(happened) <> 0 OR sum(left_over) <> 0
