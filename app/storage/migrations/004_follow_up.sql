-- Sales by when they were won: what a sale brings here is read from the latest.

CREATE INDEX verdict_won ON verdict(at) WHERE del = 0 AND what = 'won';
