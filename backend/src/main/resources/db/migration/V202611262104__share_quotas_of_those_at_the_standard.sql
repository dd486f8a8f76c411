alter table block_term_quota drop constraint block_term_quota_share_of_ck;
alter table block_term_quota
    add constraint block_term_quota_share_of_ck check (share_of in ('ALL', 'REMAINING', 'AT_STANDARD'));
alter table block_year_quota drop constraint block_year_quota_share_of_ck;
alter table block_year_quota
    add constraint block_year_quota_share_of_ck check (share_of in ('ALL', 'REMAINING', 'AT_STANDARD'));
