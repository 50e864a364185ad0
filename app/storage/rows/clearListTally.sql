DELETE FROM list_tally
