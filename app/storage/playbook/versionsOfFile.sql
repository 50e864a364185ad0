SELECT text, at, by FROM playbook_version WHERE del = 0 AND file = ?1 ORDER BY at DESC, born DESC, id DESC
