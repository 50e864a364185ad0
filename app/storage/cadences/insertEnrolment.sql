INSERT INTO enrolment (id, lead, cadence, title, steps, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
