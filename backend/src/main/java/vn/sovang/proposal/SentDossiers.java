package vn.sovang.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Dossiers as they were sent, each time; written once and never changed. */
@ApplicationScoped
class SentDossiers {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final SentWords words;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final AppClock clock;

    SentDossiers(
            Proposals proposals,
            ProposalPolicy policy,
            SentWords words,
            EntityManager entities,
            ObjectMapper json,
            AppClock clock) {
        this.proposals = proposals;
        this.policy = policy;
        this.words = words;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** One sending; {@code changeNote} says what was changed since the one before. */
    @Schema(name = "SentDossier")
    record Sent(
            @NotNull int round,
            @NotNull Instant sentAt,
            @NotNull String sentBy,
            Optional<String> changeNote) {}

    /** Latest first. */
    @Schema(name = "SentDossiers")
    record All(@NotNull List<Sent> items) {}

    /** In the transaction of the sending. */
    void keep(Actor actor, Proposal p) {
        entities.createNativeQuery("""
                        insert into sent_dossier (proposal_id, round, sent_at, sent_by, change_note, content)
                        values (:proposal, :round, :at, :by, cast(:note as text), cast(:content as jsonb))""")
                .setParameter("proposal", p.id())
                .setParameter("round", p.round())
                .setParameter("at", clock.instant())
                .setParameter("by", actor.name())
                .setParameter("note", p.round() == 1 ? null : p.changeNote())
                .setParameter("content", written(words.of(p)))
                .executeUpdate();
    }

    @Transactional
    All all(Actor actor, UUID id) {
        return new All(sent(whole(actor, id)));
    }

    /** @param round null for the dossier as it stands */
    @Transactional
    SentContent content(Actor actor, UUID id, Integer round) {
        Proposal p = whole(actor, id);
        return round == null ? words.of(p) : kept(p, round).orElseThrow(NotFound::new);
    }

    /**
     * @param from null for the last sending before {@code to}
     * @param to null for the dossier as it stands
     */
    @Transactional
    SentDifferences differences(Actor actor, UUID id, Integer from, Integer to) {
        Proposal p = whole(actor, id);
        SentContent after = to == null ? words.of(p) : kept(p, to).orElseThrow(NotFound::new);
        Integer earlier = from == null ? before(p, to) : from;
        return earlier == null
                ? new SentDifferences(Optional.empty(), Optional.ofNullable(to), List.of())
                : new SentDifferences(
                        Optional.of(earlier),
                        Optional.ofNullable(to),
                        SentDifferences.between(kept(p, earlier).orElseThrow(NotFound::new), after));
    }

    /** As it stands it is compared with what was sent last, unless it is that; then with what was sent before. */
    private Integer before(Proposal p, Integer to) {
        int open = to != null ? to : p.status().isOpenToProposer() ? p.round() + 1 : p.round();
        return sent(p).stream()
                .map(Sent::round)
                .filter(r -> r < open)
                .findFirst()
                .orElse(null);
    }

    private Proposal whole(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        if (!policy.seesAll(actor, p)) {
            throw new NotFound();
        }
        return p;
    }

    private List<Sent> sent(Proposal p) {
        List<?> rows = entities.createNativeQuery(
                        "select round, sent_at, sent_by, change_note from sent_dossier"
                                + " where proposal_id = :proposal order by round desc",
                        Tuple.class)
                .setParameter("proposal", p.id())
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Sent(
                        t.get("round", Integer.class),
                        t.get("sent_at", Instant.class),
                        t.get("sent_by", String.class),
                        Optional.ofNullable(t.get("change_note", String.class))))
                .toList();
    }

    private Optional<SentContent> kept(Proposal p, int round) {
        List<?> found = entities.createNativeQuery(
                        "select cast(content as text) from sent_dossier where proposal_id = :proposal and round = :round",
                        String.class)
                .setParameter("proposal", p.id())
                .setParameter("round", round)
                .getResultList();
        return found.stream().findFirst().map(text -> read((String) text));
    }

    private String written(SentContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SentContent read(String text) {
        try {
            return json.readValue(text, SentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept dossier cannot be read any more", e);
        }
    }
}
