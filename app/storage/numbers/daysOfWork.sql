SELECT day, by,
  touches, on_fresh, tried, reached, asked_when_reached, scripted, musts, musts_met, asks, yes, no, not_yet,
  action_minutes, motion_minutes, minutes
FROM work_sum WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR by = ?3) AND (touches <> 0 OR asks <> 0 OR musts <> 0)
