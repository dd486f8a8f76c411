package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A task that carries out one point of an actor's duties; places counted from 0. */
@Embeddable
record DutyTask(
        int actor, int point, @Column(name = "task_id") UUID taskId) {}
