SELECT id, first_name, last_name, company, role, place, country, website, time_zone, do_not_contact, same_as, import
FROM contact WHERE id = coalesce((SELECT head FROM contact_alias WHERE id = ?1), ?1)
