SELECT id, firm, offer, time_zone, region, holidays, currency, hours, first_contact_minutes, ask_goal, backlog_per_day,
  tries_before_mail, care_days, motion_minutes, nurture_days, weekly_contacts, deals_by_turn, selling_minutes, fuel, fuel_day, refuel,
  process_enter, process_contact, process_said, process_touches, process_days
FROM workspace WHERE del = 0 ORDER BY id LIMIT 1
