SELECT pk, name, subject, effective, at FROM verb
WHERE state = 'undone' AND writer = (SELECT writer FROM capture) AND (person IS ?1 OR ?1 IS NULL)
  AND pk > coalesce((SELECT max(pk) FROM verb WHERE state = 'done' AND writer = (SELECT writer FROM capture)
                     AND (person IS ?1 OR ?1 IS NULL)), 0)
ORDER BY pk LIMIT 1
