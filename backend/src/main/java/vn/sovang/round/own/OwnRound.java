package vn.sovang.round.own;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;

/** What a unit considers in a round of its own: lists of its parts, candidates, the council's figures, outcomes. */
@Entity
@Table(name = "own_round")
public class OwnRound {

    /** That of the round. */
    @Id
    private UUID id;

    @Version
    private int version;

    /** Written by every verb, so that a change in a candidate is a new version of the whole. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    private Sitting sitting;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SubList> lists = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Candidate> candidates = new ArrayList<>();

    protected OwnRound() {}

    static OwnRound of(UUID roundId, Instant now) {
        OwnRound own = new OwnRound();
        own.id = roundId;
        own.changedAt = now;
        return own;
    }

    /** @throws StateConflict when one of them is there already, or the list was sent (409) */
    List<Candidate> name(UUID listUnitId, List<Candidate.Named> named, Instant now) {
        list(listUnitId).filter(SubList::isSent).ifPresent(l -> {
            throw new StateConflict("Danh sách này đã gửi; trả lại cho đơn vị rồi mới thêm được.");
        });
        if (list(listUnitId).isEmpty()) {
            lists.add(SubList.of(this, listUnitId));
        }
        int place = candidates.stream().mapToInt(Candidate::place).max().orElse(0);
        for (Candidate.Named each : named) {
            if (candidates.stream().anyMatch(each::isSameAs)) {
                throw new StateConflict(each.subject().name() + " đã có trong đợt xét với danh hiệu, hình thức này.");
            }
            candidates.add(Candidate.of(this, ++place, each));
        }
        changedAt = now;
        return candidates.subList(candidates.size() - named.size(), candidates.size());
    }

    /** A candidate nobody voted on yet simply goes; after the vote it stays as withdrawn. */
    void takeBack(UUID candidateId, String reason, Instant now) {
        Candidate c = candidate(candidateId);
        if (c.outcome() == OwnOutcome.PENDING && c.votesFor() == null) {
            candidates.remove(c);
        } else {
            c.withdrawn(reason);
        }
        changedAt = now;
    }

    /** Everybody of one entry; a list that was begun by it and holds nobody else goes too. */
    void removeBatch(CandidateBatch batch, Instant now) {
        candidates.removeIf(c -> batch.id().equals(c.batchId()));
        if (candidates.stream().noneMatch(c -> c.listUnitId().equals(batch.listUnitId()))) {
            lists.removeIf(l -> l.unitId().equals(batch.listUnitId()) && l.isUntouched());
        }
        changedAt = now;
    }

    void send(UUID listUnitId, String minutes, LocalDate on, Instant now) {
        SubList list = list(listUnitId).orElseThrow(NotFound::new);
        if (list.isSent()) {
            throw new StateConflict("Danh sách này đã gửi.");
        }
        if (candidates.stream().noneMatch(c -> c.listUnitId().equals(listUnitId))) {
            throw new StateConflict("Danh sách chưa có ai.");
        }
        list.sent(minutes, on, now);
        changedAt = now;
    }

    void giveBack(UUID listUnitId, String reason, Instant now) {
        SubList list = list(listUnitId).orElseThrow(NotFound::new);
        if (!list.isSent()) {
            throw new StateConflict("Danh sách này chưa gửi.");
        }
        list.returned(reason);
        changedAt = now;
    }

    /** One candidate's figures. */
    record Votes(UUID candidateId, int inFavour, int against) {}

    void sat(Sitting held, List<Votes> votes, Instant now) {
        for (Votes v : votes) {
            if (v.inFavour() + v.against() > held.present()) {
                throw new StateConflict(candidate(v.candidateId()).name() + ": số phiếu nhiều hơn số người dự họp ("
                        + held.present() + ").");
            }
        }
        votes.forEach(v -> candidate(v.candidateId()).voted(v.inFavour(), v.against()));
        sitting = held;
        changedAt = now;
    }

    /** Those who get nothing, each with the reason; the others of the decision are honoured. */
    record Refusal(UUID candidateId, String reason) {}

    /** @param decided candidates the decision is on, all pending and voted on */
    void decide(UUID decisionId, List<UUID> decided, List<Refusal> refused, Instant now) {
        refused.forEach(r -> candidate(r.candidateId()).refused(r.reason()));
        decided.stream()
                .map(this::candidate)
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .forEach(c -> c.granted(decisionId));
        changedAt = now;
    }

    OwnFunnel funnel() {
        return OwnFunnel.of(candidates);
    }

    Optional<SubList> list(UUID unitId) {
        return lists.stream().filter(l -> l.unitId().equals(unitId)).findFirst();
    }

    Candidate candidate(UUID candidateId) {
        return candidates.stream()
                .filter(c -> c.id().equals(candidateId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** Null before the council sat. */
    Sitting sitting() {
        return sitting;
    }

    List<SubList> lists() {
        return List.copyOf(lists);
    }

    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }
}
