SELECT muted FROM capture
