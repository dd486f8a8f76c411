-- A plan may name a person or the holder of a post where it usually names a unit; unit_id is then where they serve.
alter table plan_task_party add column person text;
-- The time as the paper words it for the task itself; time holds what was understood of it.
alter table plan_task add column time_text text;
-- In whose name a plan is issued where that is no unit: a block signs by its head, whose unit keeps number and seal.
alter table annual_plan add column issuer_text text;
