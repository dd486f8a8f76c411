-- Lines that have just streamed in are unknown to the planner, which takes them for a handful and compares each with each:
-- minutes where a second would do. The program does not own the table, so it asks for the look by this function.
create function register_import_looked_at() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze register_import_row;
end $$;
revoke execute on function register_import_looked_at() from public;
grant execute on function register_import_looked_at() to sovang_app;
