-- Parts that come to another sum than the whole are kept only with the reason why they may.
alter table block_activity add column gap text;
update block_activity a
   set gap = case when a.total > s.sum then 'PARTIAL' else 'AS_REPORTED' end,
       total_raw = case when a.total > s.sum then a.total_raw else coalesce(a.total_raw, a.total || ' đồng') end
  from (select activity_id, sum(coalesce(money, 0) + coalesce(goods_value, 0)) as sum
          from block_activity_share
         where money is not null or goods_value is not null
         group by activity_id) s
 where s.activity_id = a.id and a.total <> s.sum;
alter table block_activity
    add constraint block_activity_gap_ck check (gap in ('PARTIAL', 'AS_REPORTED')),
    add constraint block_activity_reported_ck check (gap is distinct from 'AS_REPORTED' or total_raw is not null);
