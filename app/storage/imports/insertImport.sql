INSERT INTO import (id, file_name, format, mapping, source, campaign, arrival, state, at, by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'writing', ?8, ?9)
