UPDATE verb SET subject = '', state = 'fixed' WHERE stamp IN (SELECT value FROM json_each(?1))
