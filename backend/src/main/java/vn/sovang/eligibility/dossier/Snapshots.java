package vn.sovang.eligibility.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sovang.eligibility.EligibilityAnswer;

/** Answers kept with a dossier; written once. */
@ApplicationScoped
class Snapshots {

    private final EntityManager entities;
    private final ObjectMapper json;

    Snapshots(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** An answer of then. */
    record Snapshot(UUID nomineeId, Moment moment, int round, Instant takenAt, EligibilityAnswer answer) {}

    /** All of a dossier in one statement. */
    void keep(UUID proposalId, List<Snapshot> all) {
        if (all.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into eligibility_snapshot
                            (id, proposal_id, nominee_id, round, moment, taken_at, rule_set, result, answer)
                        select r.id, :proposal, r.nominee, r.round, r.moment, r.at, r."ruleSet", r.result, r.answer
                          from jsonb_to_recordset(cast(:rows as jsonb)) as r
                               (id uuid, nominee uuid, round integer, moment text, at timestamptz, "ruleSet" text,
                                result text, answer jsonb)""")
                .setParameter("proposal", proposalId)
                .setParameter("rows", write(all.stream().map(Snapshots::row).toList()))
                .executeUpdate();
    }

    private record Row(
            UUID id,
            UUID nominee,
            int round,
            String moment,
            String at,
            String ruleSet,
            String result,
            EligibilityAnswer answer) {}

    private static Row row(Snapshot s) {
        return new Row(
                UuidCreator.getTimeOrderedEpoch(),
                s.nomineeId(),
                s.round(),
                s.moment().name(),
                s.takenAt().toString(),
                s.answer().ruleSet(),
                s.answer().result().name(),
                s.answer());
    }

    /** Oldest first. */
    List<Snapshot> of(UUID proposalId) {
        List<?> rows = entities.createNativeQuery("""
                        select nominee_id, moment, round, taken_at, cast(answer as text) as answer
                          from eligibility_snapshot where proposal_id = :proposal order by taken_at, id""", Tuple.class)
                .setParameter("proposal", proposalId)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Snapshot(
                        t.get("nominee_id", UUID.class),
                        Moment.valueOf(t.get("moment", String.class)),
                        t.get("round", Integer.class),
                        t.get("taken_at", Instant.class),
                        read(t.get("answer", String.class))))
                .toList();
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private EligibilityAnswer read(String answer) {
        try {
            return json.readValue(answer, EligibilityAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read any more", e);
        }
    }
}
