INSERT INTO contact_alias (id, head)
WITH RECURSIVE chain (id, head, depth) AS (
  SELECT id, same_as, 1 FROM contact WHERE same_as IS NOT NULL
  UNION ALL
  SELECT chain.id, c.same_as, depth + 1 FROM chain JOIN contact AS c ON c.id = chain.head
  WHERE c.same_as IS NOT NULL AND depth < 50
)
SELECT id, head FROM chain AS c WHERE depth = (SELECT max(depth) FROM chain AS d WHERE d.id = c.id)
