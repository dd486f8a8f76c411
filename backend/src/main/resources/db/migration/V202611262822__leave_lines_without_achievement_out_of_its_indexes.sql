-- One achievement is honoured once: lines that name none, as all lines of old tables do, have no place in these indexes,
-- and writing them costs nothing there. Lines of a person are found by register_entry_person_ix.
drop index register_entry_person_achievement_uk;
create unique index register_entry_person_achievement_uk on register_entry (person_id, achievement_key)
    where achievement_key is not null;
drop index register_entry_household_achievement_uk;
create unique index register_entry_household_achievement_uk on register_entry (household_id, achievement_key)
    where achievement_key is not null;

-- Whether a line of an import was laid together with another is asked when the import is taken back.
create index register_entry_removed_import_ix on register_entry_removed (import_id) where why = 'SAME';
