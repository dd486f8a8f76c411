package vn.sovang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who leads a task and who works with those who lead, in the order of the paper. */
@Embeddable
class TaskParties {

    @ElementCollection
    @CollectionTable(name = "plan_task_party", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    private List<TaskParty> parties = new ArrayList<>();

    protected TaskParties() {}

    void become(List<TaskParty> wanted) {
        if (!parties.equals(wanted)) {
            parties.clear();
            parties.addAll(wanted);
        }
    }

    /** Whether the same names stand on the same sides, whatever they are taken for. */
    boolean areWrittenAs(List<TaskParty> others) {
        return written(parties).equals(written(others));
    }

    private static List<String> written(List<TaskParty> all) {
        return all.stream().map(p -> p.side() + " " + p.raw()).toList();
    }

    boolean concern(Set<UUID> units) {
        return parties.stream().anyMatch(p -> p.unitId() != null && units.contains(p.unitId()));
    }

    List<TaskParty> all() {
        return List.copyOf(parties);
    }
}
