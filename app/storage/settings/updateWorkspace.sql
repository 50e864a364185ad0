UPDATE workspace SET firm = ?2, offer = ?3, time_zone = ?4, region = ?5, holidays = ?6, currency = ?7, hours = ?8,
  first_contact_minutes = ?9, ask_goal = ?10, backlog_per_day = ?11, tries_before_mail = ?12, care_days = ?13, motion_minutes = ?14, nurture_days = ?15, weekly_contacts = ?16, deals_by_turn = ?17,
  selling_minutes = ?18, fuel = ?19, fuel_day = ?20, refuel = ?21, process_enter = ?22, process_contact = ?23, process_said = ?24, process_touches = ?25, process_days = ?26
WHERE id = ?1
