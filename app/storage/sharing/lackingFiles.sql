SELECT hash FROM shared_file WHERE lacking <> 0 ORDER BY writer, first_seq
