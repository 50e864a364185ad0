SELECT objection, grade, at FROM practice_turn WHERE del = 0 AND by = ?1 ORDER BY at, pk
