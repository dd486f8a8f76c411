-- The trail is read latest first: all of it, one person's, one kind of doing, or what holds certain words.
create index audit_entry_at_ix on audit_entry (at desc, id desc);
create index audit_entry_account_id_at_ix on audit_entry (account_id, at desc, id desc);
create index audit_entry_action_at_ix on audit_entry (action, at desc, id desc);

create function audit_search(account_name text, details jsonb) returns text
    language sql immutable parallel safe
    return public.sv_fold(account_name || ' ' || details::text);
create index audit_entry_search_ix on audit_entry using gin (audit_search(account_name, details) gin_trgm_ops);
