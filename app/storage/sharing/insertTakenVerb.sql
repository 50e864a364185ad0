INSERT INTO verb (name, person, writer, at, stamp, state, taken) VALUES (?1, ?2, ?3, ?4, ?5, 'fixed', ?6)
