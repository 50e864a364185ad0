SELECT * FROM lead_row INDEXED BY lead_row_unasked WHERE working = 1 AND unasked >= 3 AND do_not_contact = 0
  AND (?1 IS NULL OR owner IS ?1 OR next_who IS ?1)
ORDER BY unasked DESC LIMIT ?2
