SELECT stage, currency, value, open, inbox, search_hash FROM lead_row WHERE pk = ?1
