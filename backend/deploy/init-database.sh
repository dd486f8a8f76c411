#!/bin/sh
# Run once by the database image on an empty volume: the owner migrates, the application works without DDL.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner_password="$SOVANG_DB_OWNER_PASSWORD" -v app_password="$SOVANG_DB_PASSWORD" <<'SQL'
create role sovang_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role sovang_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create database sovang owner sovang_owner;
revoke all on database sovang from public;
grant connect, temporary on database sovang to sovang_app;
\connect sovang
alter schema public owner to sovang_owner;
revoke create on schema public from public;
SQL
