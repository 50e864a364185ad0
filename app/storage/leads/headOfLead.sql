SELECT coalesce((SELECT head FROM lead_alias WHERE id = ?1), ?1)
