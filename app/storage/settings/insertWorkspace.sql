INSERT INTO workspace (id, firm, offer, time_zone, region, holidays, currency, hours, first_contact_minutes, ask_goal, backlog_per_day,
  tries_before_mail, care_days, motion_minutes, nurture_days, weekly_contacts, deals_by_turn, selling_minutes, fuel, fuel_day, refuel,
  process_enter, process_contact, process_said, process_touches, process_days)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
  ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)
