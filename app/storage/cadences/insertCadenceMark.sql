INSERT INTO cadence_mark (id, lead, enrolment, what, step, until, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
