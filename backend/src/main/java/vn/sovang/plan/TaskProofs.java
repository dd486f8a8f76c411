package vn.sovang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a task brought forth: its products, and the evidence of quarters; the same record is named once. */
@Embeddable
class TaskProofs {

    @ElementCollection
    @CollectionTable(name = "plan_task_proof", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "place")
    private List<TaskProof> proofs = new ArrayList<>();

    protected TaskProofs() {}

    void add(List<TaskProof> found) {
        proofs.removeIf(held -> found.stream().anyMatch(f -> f.recordId().equals(held.recordId())));
        proofs.addAll(found);
    }

    void remove(UUID recordId) {
        proofs.removeIf(held -> held.recordId().equals(recordId));
    }

    /** Evidence of a quarter stays. */
    void forgetProducts() {
        proofs.removeIf(held -> held.period() == null);
    }

    List<TaskProof> all() {
        return List.copyOf(proofs);
    }
}
