SELECT source, owner, wait, sum(happened), sum(left_over)
FROM wait_cell WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR owner = ?4) GROUP BY 1, 2, 3
