-- A paper may tell what a conference decided and not on which day it was held.
alter table meeting add column held_raw text;
alter table meeting drop constraint meeting_held_ck;
alter table meeting add constraint meeting_held_ck
    check (status not in ('OPEN', 'CLOSED') or held_on is not null or held_raw is not null);
