-- What a task brought forth, while it is worked on and at its end; period names the part of the year that evidence of
-- continuing work speaks of ("2026-Q1").
alter table plan_task_proof add column product text;
alter table plan_task_proof add column period text;

-- A unit's plan answers the province's; what a closed plan leaves undone goes on in the next one.
alter table plan_task add column answers_id uuid;
alter table plan_task add column carried_from uuid;
alter table plan_task add constraint plan_task_answers_fk foreign key (answers_id) references plan_task (id);
alter table plan_task add constraint plan_task_carried_from_fk foreign key (carried_from) references plan_task (id);
create index plan_task_answers_ix on plan_task (answers_id);
create index plan_task_carried_from_ix on plan_task (carried_from);
alter table plan_task drop constraint plan_task_status_ck;
alter table plan_task add constraint plan_task_status_ck
    check (status in ('OPEN', 'DONE', 'WAIVED', 'DEFERRED', 'CARRIED'));

alter table annual_plan add column amended integer not null default 0;

-- A further paper that changes an issued plan; changes is JSON kept as text: row by row what was and what is.
create table plan_amendment (
    id        uuid not null,
    plan_id   uuid not null,
    number    text not null,
    issued_on date not null,
    summary   text not null,
    changes   text not null,
    made_by   text not null,
    made_at   timestamptz not null,
    constraint plan_amendment_id_pk primary key (id),
    constraint plan_amendment_plan_fk foreign key (plan_id) references annual_plan (id)
);
create unique index plan_amendment_plan_number_uk on plan_amendment (plan_id, lower(number));

-- A person's own calendar address; the secret in it is kept as a hash only.
create table plan_feed (
    account_id uuid not null,
    token_hash text not null,
    made_at    timestamptz not null,
    read_at    timestamptz,
    constraint plan_feed_account_pk primary key (account_id),
    constraint plan_feed_account_fk foreign key (account_id) references account (id),
    constraint plan_feed_token_uk unique (token_hash)
);
