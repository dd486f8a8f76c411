-- A dossier that comes back is changed and sent again; what was sent before stays readable as it was.
create table sent_dossier (
    proposal_id uuid not null,
    round       integer not null,
    sent_at     timestamptz not null,
    sent_by     text not null,
    change_note text,
    content     jsonb not null,
    constraint sent_dossier_pk primary key (proposal_id, round),
    constraint sent_dossier_proposal_fk foreign key (proposal_id) references award_proposal (id)
);
revoke update, delete on sent_dossier from sovang_app;
