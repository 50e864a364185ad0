SELECT hash FROM shared_file WHERE lacking <> 0 AND lacking = ?1 ORDER BY writer, first_seq
