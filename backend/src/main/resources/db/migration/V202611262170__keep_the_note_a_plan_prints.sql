-- What a plan says beside a task, apart from what is noted after its issue.
alter table plan_task add column printed_note text;
update plan_task t
   set printed_note = t.note
  from annual_plan p
 where p.id = t.plan_id and t.note is not null
   and (p.status = 'DRAFT' or position(t.note in coalesce(t.raw, '')) > 0);
