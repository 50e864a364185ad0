SELECT lead, enrolment, what, step, until, at, by FROM cadence_mark
WHERE del = 0 AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY at, pk
