INSERT INTO verb (name, subject, person, writer, at, stamp, state, first_change)
SELECT ?1, ?2, ?3, writer, ?4, stamp, ?5, (SELECT coalesce(max(seq), 0) FROM change) + 1 FROM capture
