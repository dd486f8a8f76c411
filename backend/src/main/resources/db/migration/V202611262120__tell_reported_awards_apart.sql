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

create index award_round_movement_ix on award_round (movement_id) where movement_id is not null;
