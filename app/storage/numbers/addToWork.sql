INSERT INTO work_cell (day, by, source, campaign,
  touches, on_fresh, tried, reached, asked_when_reached, scripted, musts, musts_met, asks, yes, no, not_yet,
  action_minutes, motion_minutes, minutes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
ON CONFLICT DO UPDATE SET
  touches = touches + excluded.touches, on_fresh = on_fresh + excluded.on_fresh, tried = tried + excluded.tried,
  reached = reached + excluded.reached, asked_when_reached = asked_when_reached + excluded.asked_when_reached,
  scripted = scripted + excluded.scripted, musts = musts + excluded.musts, musts_met = musts_met + excluded.musts_met,
  asks = asks + excluded.asks, yes = yes + excluded.yes, no = no + excluded.no, not_yet = not_yet + excluded.not_yet,
  action_minutes = action_minutes + excluded.action_minutes, motion_minutes = motion_minutes + excluded.motion_minutes,
  minutes = minutes + excluded.minutes
