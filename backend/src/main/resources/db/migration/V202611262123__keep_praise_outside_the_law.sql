-- Praise and money on the spot that are no title and no form of the law: telegrams, letters, being named with honour.
-- They are kept apart from the register, so that no count of awards takes them in.
create table recognition (
    id             uuid not null,
    version        integer not null,
    recipient_kind text not null,
    recipient_name text collate "vi-x-icu" not null,
    unit_id        uuid,
    form           text not null,
    granted_by     text not null,
    given_on       date,
    given_text     text,
    money_raw      text,
    money          numeric,
    reason         text not null,
    note           text,
    search         text generated always as (sv_fold(recipient_name, array[form, granted_by, reason])) stored,
    constraint recognition_id_pk primary key (id),
    constraint recognition_unit_fk foreign key (unit_id) references unit (id),
    constraint recognition_recipient_kind_ck check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    constraint recognition_given_ck check (given_on is not null or given_text is not null),
    constraint recognition_money_ck check ((money_raw is null) = (money is null) and money >= 0)
);
create index recognition_unit_ix on recognition (unit_id);
create index recognition_search_ix on recognition using gin (search gin_trgm_ops);
