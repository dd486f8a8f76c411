-- A finding may be about one nominee; a null nominee is the dossier itself. A nominee taken out of a dossier that was
-- given back leaves its row, as everything two people have signed.
alter table finding_override add column nominee_id uuid;
alter table finding_override drop constraint finding_override_proposal_rule_uk;
alter table finding_override add constraint finding_override_proposal_nominee_rule_uk
    unique nulls not distinct (proposal_id, nominee_id, rule);
