UPDATE contact SET first_name = ?2, last_name = ?3, company = ?4, role = ?5, place = ?6, country = ?7, website = ?8,
  time_zone = ?9, do_not_contact = ?10
WHERE id = ?1
