-- Where each part of a certificate stands; millimetres from the upper left corner. Without a row the usual places hold.
create table certificate_layout (
    award_code text not null,
    version    integer not null,
    preprinted boolean not null,
    parts      jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    constraint certificate_layout_award_code_pk primary key (award_code),
    constraint certificate_layout_award_fk foreign key (award_code) references award (code)
);
