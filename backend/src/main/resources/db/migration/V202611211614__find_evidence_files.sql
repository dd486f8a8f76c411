create index pledge_target_mid_files_ix on pledge_target using gin (mid_files);
create index pledge_target_year_files_ix on pledge_target using gin (year_files);
