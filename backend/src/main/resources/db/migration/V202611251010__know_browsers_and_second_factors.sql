-- Who waits is kept under a keyed hash, because people type passwords into the field for the name. What was counted
-- so far is forgotten: it would be forgotten within twelve hours anyway.
drop table sign_in_attempt;
create table sign_in_attempt (
    subject      text not null,
    failures     double precision not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    constraint sign_in_attempt_subject_pk primary key (subject)
);
create index sign_in_attempt_last_ix on sign_in_attempt (last_at);

-- Browsers from which an account has signed in before; wrong passwords from elsewhere do not hold them up.
create table known_browser (
    browser_id   uuid not null,
    account_id   uuid not null,
    last_seen_at timestamptz not null,
    constraint known_browser_pk primary key (browser_id, account_id),
    constraint known_browser_account_fk foreign key (account_id) references account (id)
);
create index known_browser_account_ix on known_browser (account_id);

alter table account_session add column address text;
alter table account_session add column browser_id uuid;

-- The secret is encrypted with a key that lies outside the database.
create table account_second_factor (
    account_id   uuid not null,
    secret       bytea not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null,
    constraint account_second_factor_account_pk primary key (account_id),
    constraint account_second_factor_account_fk foreign key (account_id) references account (id)
);

create table account_recovery_code (
    account_id uuid not null,
    hash       text not null,
    used_at    timestamptz,
    constraint account_recovery_code_pk primary key (account_id, hash),
    constraint account_recovery_code_account_fk foreign key (account_id) references account (id)
);
