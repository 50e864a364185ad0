DELETE FROM change WHERE seq BETWEEN ?2 AND ?3 AND EXISTS (
  SELECT 1 FROM verb AS v WHERE v.name = 'import-rows' AND v.subject = ?1 AND change.seq BETWEEN v.first_change AND v.last_change)
