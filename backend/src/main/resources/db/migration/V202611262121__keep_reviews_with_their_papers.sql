-- A review has its paper in the register of papers, the conference it was held at, and the period it looks back on.
alter table movement_review
    add column document_id uuid,
    add column period      text,
    add column meeting_id  uuid,
    add constraint movement_review_document_fk foreign key (document_id) references official_document (id),
    add constraint movement_review_meeting_fk foreign key (meeting_id) references meeting (id);

-- The press, television and other media on a movement; what they say of one of its models is kept with the model.
create table movement_media (
    id           uuid not null,
    version      integer not null,
    movement_id  uuid not null,
    kind         text not null,
    title        text not null,
    outlet       text,
    url          text,
    published_on date,
    constraint movement_media_id_pk primary key (id),
    constraint movement_media_movement_fk foreign key (movement_id) references movement (id),
    constraint movement_media_kind_ck check (kind in ('PRESS', 'TELEVISION', 'RADIO', 'ZALO', 'WEBSITE', 'OTHER'))
);
create index movement_media_movement_ix on movement_media (movement_id);
