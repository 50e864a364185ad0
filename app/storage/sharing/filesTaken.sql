SELECT hash FROM shared_file
