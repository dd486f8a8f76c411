-- Whom each heading of a plan's closing part means, and which tasks carry its points out. actor and point are places in
-- annual_plan.duties, counted from 0; the words themselves stay there.
create table plan_duty_party (
    plan_id    uuid not null,
    actor      integer not null,
    place      integer not null,
    raw        text not null,
    unit_id    uuid,
    unit_group text,
    person     text,
    constraint plan_duty_party_pk primary key (plan_id, actor, place),
    constraint plan_duty_party_plan_fk foreign key (plan_id) references annual_plan (id) on delete cascade,
    constraint plan_duty_party_unit_fk foreign key (unit_id) references unit (id)
);
create index plan_duty_party_unit_ix on plan_duty_party (unit_id);

create table plan_duty_task (
    plan_id uuid not null,
    actor   integer not null,
    point   integer not null,
    task_id uuid not null,
    constraint plan_duty_task_pk primary key (plan_id, actor, point, task_id),
    constraint plan_duty_task_plan_fk foreign key (plan_id) references annual_plan (id) on delete cascade,
    constraint plan_duty_task_task_fk foreign key (task_id) references plan_task (id) on delete cascade
);
create index plan_duty_task_task_ix on plan_duty_task (task_id);

-- What a point came to, as its actor or the department said it; never changed afterwards.
create table plan_duty_result (
    id           uuid not null,
    plan_id      uuid not null,
    actor        integer not null,
    point        integer not null,
    at           timestamptz not null,
    account_id   uuid,
    account_name text not null,
    text         text not null,
    constraint plan_duty_result_id_pk primary key (id),
    constraint plan_duty_result_plan_fk foreign key (plan_id) references annual_plan (id) on delete cascade
);
create index plan_duty_result_plan_ix on plan_duty_result (plan_id, actor, point, id);
