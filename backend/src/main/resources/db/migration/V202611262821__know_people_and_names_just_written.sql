-- The people and names an import has just written are unknown to the database, which was seen to look each of them up by
-- reading a whole index when the lines were written, or to compare every line with every person: minutes, after an import
-- that was broken off or taken back. The keys are all it has to know. The program does not own the tables, so it asks for
-- the look by this function.
create function register_import_written_looked_at() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze person (id), register_subject (id, key), register_import_person;
end $$;
revoke execute on function register_import_written_looked_at() from public;
grant execute on function register_import_written_looked_at() to sovang_app;
