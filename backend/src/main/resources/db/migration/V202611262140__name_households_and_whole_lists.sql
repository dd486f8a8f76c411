-- A household is honoured as itself: neither as its commune nor as its head.
alter table award_nominee add column household_id uuid;
alter table award_nominee add constraint award_nominee_household_fk foreign key (household_id) references household (id);
alter table award_nominee add constraint award_nominee_household_ck
    check ((subject_kind = 'HOUSEHOLD') = (household_id is not null));
create index award_nominee_household_ix on award_nominee (household_id) where household_id is not null;

alter table own_candidate add column household_id uuid;
alter table own_candidate add constraint own_candidate_household_fk foreign key (household_id) references household (id);
alter table own_candidate add constraint own_candidate_household_ck
    check ((subject_kind = 'HOUSEHOLD') = (household_id is not null));
alter table own_candidate drop constraint own_candidate_subject_uk;
alter table own_candidate add constraint own_candidate_subject_uk
    unique nulls not distinct (round_id, award_code, unit_id, person_id, household_id);
create index own_candidate_household_ix on own_candidate (household_id) where household_id is not null;

-- The book names the household as well; where it does already, only the rules about it are missing.
do $$
begin
    if not exists (select 1 from information_schema.columns
                    where table_name = 'register_entry' and column_name = 'household_id') then
        alter table register_entry add column household_id uuid;
        alter table register_entry add constraint register_entry_household_fk
            foreign key (household_id) references household (id);
        alter table register_entry drop constraint register_entry_same_uk;
        alter table register_entry add constraint register_entry_same_uk
            unique nulls not distinct (subject_name, unit_id, person_id, household_id, award_code, year, decision_number);
        create index register_entry_household_ix on register_entry (household_id, decision_date desc)
            where household_id is not null;
    end if;
end $$;
alter table register_entry add constraint register_entry_household_ck
    check (household_id is null or subject_kind = 'HOUSEHOLD');
drop index register_entry_unit_achievement_uk;
create unique index register_entry_unit_achievement_uk on register_entry (unit_id, achievement_key)
    where subject_kind = 'COLLECTIVE';
create unique index register_entry_household_achievement_uk on register_entry (household_id, achievement_key);

-- A list of nominees entered at once, so that it can be taken out at once while nothing was written about them.
create table nominee_batch (
    id          uuid not null,
    proposal_id uuid not null,
    award_code  text not null,
    entered_at  timestamptz not null,
    entered_by  text not null,
    made_people uuid[] not null,
    made_households uuid[] not null,
    constraint nominee_batch_id_pk primary key (id),
    constraint nominee_batch_proposal_fk foreign key (proposal_id) references award_proposal (id),
    constraint nominee_batch_award_fk foreign key (award_code) references award (code)
);
create index nominee_batch_proposal_ix on nominee_batch (proposal_id, entered_at);

alter table award_nominee add column batch_id uuid;
alter table award_nominee add constraint award_nominee_batch_fk foreign key (batch_id) references nominee_batch (id);
create index award_nominee_batch_ix on award_nominee (batch_id) where batch_id is not null;
