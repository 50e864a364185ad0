DELETE FROM contact_alias
