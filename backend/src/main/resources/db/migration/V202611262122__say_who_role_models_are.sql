-- The unit or household a model is, where the product knows it; and, for living people, who agreed to what being public.
alter table role_model
    add column subject_unit_id uuid,
    add column household_id    uuid,
    add column consent_on      date,
    add column consent_by      text,
    add column consent_proof   text,
    add column consent_ended   date,
    add constraint role_model_subject_unit_fk foreign key (subject_unit_id) references unit (id),
    add constraint role_model_household_fk foreign key (household_id) references household (id),
    add constraint role_model_subject_ck check (
        num_nonnulls(person_id, subject_unit_id, household_id) <= 1
        and (person_id is null or subject_kind = 'PERSON')
        and (household_id is null or subject_kind = 'HOUSEHOLD')
        and (subject_unit_id is null or subject_kind in ('UNIT', 'COLLECTIVE'))),
    add constraint role_model_consent_ck check (
        (consent_on is null) = (consent_by is null) and (consent_ended is null or consent_on is not null));
create index role_model_subject_unit_ix on role_model (subject_unit_id);
create index role_model_household_ix on role_model (household_id);
