SELECT count(*), coalesce(sum(due < ?1), 0), coalesce(sum(due < ?2), 0), coalesce(sum(due < ?3), 0)
FROM (SELECT CASE WHEN next_kind = 7 THEN coalesce(first_contact_due, next_sort) ELSE next_sort END AS due
  FROM lead_row INDEXED BY lead_row_next
  WHERE working = 1 AND standing = 0 AND (?4 IS NULL OR owner = ?4) AND (?5 IS NULL OR source = ?5) AND (?6 IS NULL OR campaign = ?6))
