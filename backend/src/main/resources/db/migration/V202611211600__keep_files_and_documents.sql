-- A file somebody sent up; its bytes lie in the files folder under their SHA-256.
create table stored_file (
    id          uuid not null,
    sha256      text not null,
    size        bigint not null,
    kind        text not null,
    name        text not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    constraint stored_file_id_pk primary key (id),
    constraint stored_file_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint stored_file_size_ck check (size > 0)
);
create index stored_file_sha256_ix on stored_file (sha256);

-- An official paper of the province or of those it answers to; the number may be unknown, a reference counts all the same.
create table official_document (
    id          uuid not null,
    version     integer not null,
    type        text not null,
    number      text,
    issued_on   date,
    issued_year integer generated always as (cast(extract(year from issued_on) as integer)) stored,
    issuer_id   uuid,
    issuer_name text collate "vi-x-icu",
    title       text collate "vi-x-icu" not null,
    file_id     uuid,
    created_by  uuid not null,
    created_at  timestamptz not null,
    search      text generated always as (sv_fold(title, array[number, issuer_name])) stored,
    constraint official_document_id_pk primary key (id),
    constraint official_document_issuer_fk foreign key (issuer_id) references unit (id),
    constraint official_document_file_fk foreign key (file_id) references stored_file (id)
);
-- Numbers start again each year for each issuer and type.
create unique index official_document_issuer_type_year_number_uk
    on official_document (sv_fold(issuer_name), type, issued_year, lower(number));
create index official_document_issued_ix on official_document (issued_on desc nulls last, id desc);
create index official_document_year_ix on official_document (issued_year);
create index official_document_file_ix on official_document (file_id);
create index official_document_search_ix on official_document using gin (search gin_trgm_ops);
