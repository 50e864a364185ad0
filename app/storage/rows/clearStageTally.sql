DELETE FROM stage_tally
