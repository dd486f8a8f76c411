-- What a report counts as awarded: to whom, by whom, in which form; awards and recipients may be different numbers.
alter table movement_result
    add column recipient_kind text,
    add column granted_by     text,
    add column award_form     text,
    add constraint movement_result_recipient_kind_ck check (
        recipient_kind is null or recipient_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    add constraint movement_result_award_ck check (
        topic = 'AWARD' or num_nonnulls(recipient_kind, granted_by, award_form) = 0);

-- Reports sum money and goods in one figure that nobody can take apart; blocks give together.
alter table movement_contribution
    drop constraint movement_contribution_kind_ck,
    drop constraint movement_contribution_worth_ck,
    drop constraint movement_contribution_donor_kind_ck;
alter table movement_contribution
    add constraint movement_contribution_donor_kind_ck check (donor_kind in
        ('PERSON', 'HOUSEHOLD', 'COMPANY', 'ORGANISATION', 'COMMUNITY', 'UNIT', 'BLOCK', 'OUTSIDER')),
    add constraint movement_contribution_kind_ck check (kind in
        ('MONEY', 'GOODS', 'MONEY_AND_GOODS', 'LAND', 'LABOUR', 'TREES', 'HOUSES', 'OTHER')),
    add constraint movement_contribution_worth_ck check (
        worth is null or worth >= 0 and kind not in ('MONEY', 'GOODS', 'MONEY_AND_GOODS'));

-- Every entry of the register that came of a movement: linked by hand, or granted in a round held on the movement.
create view movement_honour as
select movement_id, register_entry_id, true as linked
  from movement_award
union
select r.movement_id, e.id, false
  from award_round r
  join award_proposal p on p.award_round_id = r.id
  join award_nominee n on n.proposal_id = p.id and n.outcome in ('GRANTED', 'CHANGED')
  join register_entry e on e.decision_id = p.decision_id
       and e.award_code = coalesce(n.granted_award, n.award_code)
       and e.unit_id is not distinct from n.unit_id
       and e.person_id is not distinct from n.person_id
 where r.movement_id is not null
   and not exists (select 1 from movement_award a where a.movement_id = r.movement_id and a.register_entry_id = e.id)
union
select r.movement_id, e.id, false
  from award_round r
  join own_candidate c on c.round_id = r.id and c.outcome = 'GRANTED'
  join register_entry e on e.decision_id = c.decision_id
       and e.award_code = c.award_code
       and e.unit_id is not distinct from c.unit_id
       and e.person_id is not distinct from c.person_id
 where r.movement_id is not null
   and not exists (select 1 from movement_award a where a.movement_id = r.movement_id and a.register_entry_id = e.id);
create index award_round_movement_ix on award_round (movement_id) where movement_id is not null;
