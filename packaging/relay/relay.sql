-- Makes a relay in the database it is run in: a table of shared files, and a role that may read, add and remove files and
-- nothing else. Run it as the database's owner, once for each workspace, each in a database of its own:
--
--   createdb askline_acme
--   psql --dbname askline_acme --file relay.sql
--   psql --dbname askline_acme --command "CREATE ROLE anna LOGIN PASSWORD '…' IN ROLE askline_member"
--
-- The files are sealed by the workspace's passphrase before they come here; what the server sees is who adds how much, when.

BEGIN;

CREATE TABLE relay_file (
  pos bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL UNIQUE CHECK (length(name) <= 200),
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  writer bytea CHECK (length(writer) = 16),
  body bytea NOT NULL CHECK (length(body) <= 67108864),
  at timestamptz NOT NULL DEFAULT now());

CREATE FUNCTION relay_ring() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('askline_relay', '');
  RETURN NULL;
END $$;
CREATE TRIGGER relay_ring AFTER INSERT ON relay_file FOR EACH STATEMENT EXECUTE FUNCTION relay_ring();

DO $$
BEGIN
  CREATE ROLE askline_member NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO askline_member;
REVOKE ALL ON relay_file FROM PUBLIC;
GRANT SELECT, DELETE ON relay_file TO askline_member;
GRANT INSERT (name, hash, writer, body) ON relay_file TO askline_member;

COMMIT;
