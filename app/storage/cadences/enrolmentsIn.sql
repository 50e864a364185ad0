SELECT id, lead, cadence, title, steps, at, by FROM enrolment WHERE cadence = ?1 AND del = 0
