SELECT lacking FROM shared_file WHERE hash = ?1
