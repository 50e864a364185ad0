SELECT stage, currency, leads, value FROM stage_tally WHERE leads <> 0
