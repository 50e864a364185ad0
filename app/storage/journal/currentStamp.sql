SELECT stamp FROM capture
