INSERT OR REPLACE INTO lead_row (pk, id, contact, first_name, last_name, company, role, email, phone, message,
  source, campaign, owner, stage, triage, standing, tier, do_not_contact, backlog, value, currency,
  received_at, first_contact_at, first_contact_due, last_touch_at, last_outcome, tries,
  next_step, next_kind, next_ask, next_retry, next_what, next_day, next_moment, next_zone, next_promised, next_who, next_made,
  time_zone, made, working, inbox, arrived, next_sort, name_key, search_hash, next_purpose, next_put_off, contacts, unasked, unasked_since,
  next_cadence, next_cadence_step, next_cadence_steps, next_message, day, referred, furthest, measures, seconds,
  came, decided_at, work)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
  ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48,
  ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59, ?60, ?61, ?62, ?63)
