DELETE FROM lead_row
