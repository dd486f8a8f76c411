package vn.sovang.shared.today;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record a line leads to.
 *
 * @param parentId the record it lives under, for example the plan of a task
 */
@Schema(name = "Subject")
public record Subject(@NotNull Type type, @NotNull UUID id, Optional<UUID> parentId) {

    /** Kinds of records that have a page of their own. */
    @Schema(name = "SubjectType")
    public enum Type {
        PLAN,
        PLAN_TASK,
        /** The units that have not answered the plan of this id. */
        PLAN_ANSWERS,
        PROPOSAL,
        AWARD_ROUND,
        PLEDGE,
        MEETING,
        COUNCIL_SESSION,
        OPINION_REQUEST,
        BLOCK,
        MOVEMENT,
        ROLE_MODEL,
        DECLARED_AWARD,
        DECISION,
        REGISTER_ENTRY,
        UNIT,
        PERSON,
        DOCUMENT
    }

    public static Subject of(Type type, UUID id) {
        return new Subject(type, id, Optional.empty());
    }

    public static Subject of(Type type, UUID id, UUID parentId) {
        return new Subject(type, id, Optional.of(parentId));
    }
}
