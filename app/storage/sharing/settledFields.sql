SELECT field FROM settlement WHERE row = ?1 AND thing = ?2 AND stamp = ?3 AND writer = ?4 AND del = 0
