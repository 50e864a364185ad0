SELECT day, by,
  sum(touches), sum(on_fresh), sum(tried), sum(reached), sum(asked_when_reached), sum(scripted), sum(musts),
  sum(musts_met), sum(asks), sum(yes), sum(no), sum(not_yet), sum(action_minutes), sum(motion_minutes), sum(minutes)
FROM work_cell WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR by = ?3) AND (?4 IS NULL OR source = ?4) AND (?5 IS NULL OR campaign = ?5)
GROUP BY day, by HAVING sum(touches) <> 0 OR sum(asks) <> 0 OR sum(musts) <> 0
