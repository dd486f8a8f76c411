alter table block_term add column pledge_due date;
alter table block_term add column mid_report_due date;
alter table block_term add column year_report_due date;
