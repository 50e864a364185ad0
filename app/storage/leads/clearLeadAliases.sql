DELETE FROM lead_alias
