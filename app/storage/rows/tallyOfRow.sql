SELECT stage, currency, value, working, inbox, search_hash, standing FROM lead_row WHERE pk = ?1
