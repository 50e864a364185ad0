SELECT leads FROM list_tally WHERE list = ?1
