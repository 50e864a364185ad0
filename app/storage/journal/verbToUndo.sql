SELECT pk, name, subject, effective, at FROM verb
WHERE state = 'done' AND writer = (SELECT writer FROM capture) AND (person IS ?1 OR ?1 IS NULL) ORDER BY pk DESC LIMIT 1
