INSERT INTO contact (id, first_name, last_name, company, role, place, country, website, time_zone, do_not_contact, import, born, born_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, (SELECT stamp FROM capture), (SELECT writer FROM capture))
