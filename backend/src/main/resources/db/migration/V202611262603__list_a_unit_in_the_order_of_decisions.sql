-- A unit's honours of all years, latest first: the index by unit and year has them in another order, and all of them were
-- read and sorted for a page.
create index register_entry_unit_date_ix on register_entry (unit_id, decision_date desc, id desc);
