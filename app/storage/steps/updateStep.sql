UPDATE step SET kind = ?2, ask = ?3, retry = ?4, what = ?5, due_day = ?6, due_moment = ?7, due_zone = ?8, promised = ?9, who = ?10, purpose = ?11,
  put_off = ?12
WHERE id = ?1
