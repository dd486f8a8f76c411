package vn.sovang.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * What the plan lays on one actor in its closing part.
 *
 * @param actor as written
 * @param requested the actor is asked ("Đề nghị …"), not instructed
 * @param parties the units and groups the heading means; absent where nobody has said
 * @param duties one text for each point, as written
 */
@Schema(name = "PlanDuty")
public record PlanDuty(
        @NotBlank(message = "Hãy ghi ai thực hiện.") @Size(max = 500, message = "Dài quá 500 ký tự.")
        String actor,

        @NotNull boolean requested,

        @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 đơn vị.")
        List<@NotNull @Valid PartyDraft> parties,

        @NotNull List<@NotNull @Size(max = 5000, message = "Dài quá 5.000 ký tự.") String> duties) {

    public PlanDuty {
        parties = parties == null ? List.of() : List.copyOf(parties);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** Without the units, which are kept beside the words. */
    PlanDuty words() {
        return naming(List.of());
    }

    PlanDuty naming(List<PartyDraft> units) {
        return new PlanDuty(actor, requested, units, duties);
    }

    @Converter
    @Immutable
    static class Column extends StoredJson<List<PlanDuty>> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
