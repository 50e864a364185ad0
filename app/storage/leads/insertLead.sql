INSERT INTO lead (id, contact, source, campaign, message, received_at, value, currency, owner, form, referrer, identity, import, made,
  born, born_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, (SELECT stamp FROM capture), (SELECT writer FROM capture))
