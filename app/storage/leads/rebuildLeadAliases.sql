INSERT INTO lead_alias (id, head)
WITH RECURSIVE link (id, head) AS (
  SELECT id, same_as FROM lead WHERE same_as IS NOT NULL
  UNION ALL SELECT id, head FROM lead_twin
), chain (id, head, depth) AS (
  SELECT id, head, 1 FROM link
  UNION ALL
  SELECT chain.id, link.head, depth + 1 FROM chain JOIN link ON link.id = chain.head WHERE depth < 50
)
SELECT id, head FROM chain AS c WHERE depth = (SELECT max(depth) FROM chain AS d WHERE d.id = c.id)
