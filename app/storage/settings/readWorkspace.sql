SELECT id, firm, offer, time_zone, region, holidays, currency, hours, first_contact_minutes, ask_goal, backlog_per_day,
  tries_before_mail, care_days, motion_minutes, nurture_days, weekly_contacts, deals_by_turn
FROM workspace WHERE del = 0 ORDER BY id LIMIT 1
