-- A finding that stops a dossier is passed over only by two people: one asks with a reason, another allows with theirs.
create table finding_override (
    id             uuid not null,
    version        integer not null,
    proposal_id    uuid not null,
    rule           text not null,
    reason         text not null,
    asked_by       uuid not null,
    asked_name     text not null,
    asked_at       timestamptz not null,
    allowed_by     uuid,
    allowed_name   text,
    allowed_reason text,
    allowed_at     timestamptz,
    constraint finding_override_id_pk primary key (id),
    constraint finding_override_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint finding_override_asked_by_fk foreign key (asked_by) references account (id),
    constraint finding_override_allowed_by_fk foreign key (allowed_by) references account (id),
    constraint finding_override_proposal_rule_uk unique (proposal_id, rule),
    constraint finding_override_two_people_ck check (allowed_by is null or allowed_by <> asked_by),
    constraint finding_override_allowed_ck check ((allowed_by is null) = (allowed_reason is null))
);
revoke delete, truncate on finding_override from sovang_app;
