DELETE FROM contact WHERE import = ?1
