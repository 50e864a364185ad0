INSERT INTO lead_alias (id, head)
WITH RECURSIVE chain (id, head, depth) AS (
  SELECT id, same_as, 1 FROM lead WHERE same_as IS NOT NULL
  UNION ALL
  SELECT chain.id, l.same_as, depth + 1 FROM chain JOIN lead AS l ON l.id = chain.head
  WHERE l.same_as IS NOT NULL AND depth < 50
)
SELECT id, head FROM chain AS c WHERE depth = (SELECT max(depth) FROM chain AS d WHERE d.id = c.id)
