-- Several servers may work on one database: a table of honours that waits or is worked on belongs to the server that took
-- it, and the start of another one leaves it alone. Empty while nothing is to be done with the table.
alter table register_import add column held_until timestamptz;
