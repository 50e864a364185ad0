DELETE FROM lead WHERE import = ?1
