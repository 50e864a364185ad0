SELECT kind, of, by, figure, sum(happened), sum(left_over), sum(minor)
FROM measure_sum WHERE (day BETWEEN ?1 AND ?2 OR day BETWEEN ?3 AND ?4 OR day BETWEEN ?5 AND ?6) AND kind BETWEEN ?7 AND ?8
GROUP BY 1, 2, 3, 4 HAVING sum(happened) <> 0 OR sum(left_over) <> 0
