UPDATE verb SET last_change = ?2, effective = pk, stamp = (SELECT stamp FROM capture) WHERE pk = ?1
