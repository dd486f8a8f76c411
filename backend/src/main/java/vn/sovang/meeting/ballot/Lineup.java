package vn.sovang.meeting.ballot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/** Those voted on, in the order of the paper. */
@Embeddable
class Lineup {

    @ElementCollection
    @CollectionTable(name = "ballot_candidate", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "place")
    private List<Candidate> candidates = new ArrayList<>();

    List<Candidate> all() {
        return List.copyOf(candidates);
    }

    boolean has(UUID id) {
        return candidates.stream().anyMatch(c -> c.id().equals(id));
    }

    void become(List<Candidate> others) {
        candidates.clear();
        candidates.addAll(others);
    }

    /** @throws StateConflict when it has been withdrawn before (409) */
    void withdraw(UUID id, String why) {
        candidates.stream()
                .filter(c -> c.id().equals(id) && !c.stands())
                .findFirst()
                .ifPresent(c -> {
                    throw new StateConflict(c.name() + " đã rút khỏi danh sách.");
                });
        candidates.replaceAll(c -> c.id().equals(id) ? c.withdrawn(why) : c);
    }

    void count(Count count) {
        candidates.replaceAll(c -> counted(c, count));
    }

    void choose(Set<UUID> chosen) {
        candidates.replaceAll(c -> c.chosen(chosen.contains(c.id())));
    }

    private static Candidate counted(Candidate c, Count count) {
        return count.votes().stream()
                .filter(v -> c.stands() && v.candidateId().equals(c.id()))
                .findFirst()
                .map(v -> c.counted(v.votes(), v.against(), v.blank()))
                .orElse(c);
    }
}
