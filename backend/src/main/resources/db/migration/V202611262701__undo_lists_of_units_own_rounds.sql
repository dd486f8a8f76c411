-- A list of candidates entered at once, so that it can be taken out at once while nobody has sent or voted on it.
create table own_candidate_batch (
    id           uuid not null,
    round_id     uuid not null,
    list_unit_id uuid not null,
    award_code   text not null,
    entered_at   timestamptz not null,
    entered_by   text not null,
    made_people  uuid[] not null,
    made_households uuid[] not null,
    constraint own_candidate_batch_id_pk primary key (id),
    constraint own_candidate_batch_round_fk foreign key (round_id) references own_round (id),
    constraint own_candidate_batch_unit_fk foreign key (list_unit_id) references unit (id),
    constraint own_candidate_batch_award_fk foreign key (award_code) references award (code)
);
create index own_candidate_batch_round_ix on own_candidate_batch (round_id, entered_at);

alter table own_candidate add column batch_id uuid;
alter table own_candidate
    add constraint own_candidate_batch_fk foreign key (batch_id) references own_candidate_batch (id);
create index own_candidate_batch_ix on own_candidate (batch_id) where batch_id is not null;
