package vn.sovang.plan.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.plan.PartyDraft;
import vn.sovang.plan.reading.WrittenParty;
import vn.sovang.unit.naming.Group;

/**
 * A lead or coordinator as written, and what it was taken for.
 *
 * @param unitId the unit; absent for a group and while it is not settled
 * @param group the group of units
 * @param person the words when a person or the holder of a post is named; the unit is then theirs
 * @param name the unit's or group's own name, as written while it is not settled; ignored when sent
 * @param candidates units it may mean while it is not certain, best first; ignored when sent
 */
@Schema(name = "ImportParty")
public record ImportParty(
        @NotBlank(message = "Hãy ghi tên đơn vị.") @Size(max = 500, message = "Tên đơn vị dài quá 500 ký tự.")
        String raw,

        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) Group group,

        @Schema(nullable = true) @Size(max = 500, message = "Tên người dài quá 500 ký tự.")
        String person,

        @Schema(nullable = true) String name,
        @Schema(nullable = true) List<Candidate> candidates) {

    /**
     * A unit a written name may mean.
     *
     * @param score 0 to 1; 1 is the official name word for word
     * @param successorSince first day on which it follows the ended unit that was written
     */
    @Schema(name = "UnitCandidate")
    public record Candidate(
            UUID unitId,
            String name,
            double score,
            @Schema(nullable = true) LocalDate successorSince) {}

    public ImportParty {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    static ImportParty of(WrittenParty p) {
        return new ImportParty(
                p.raw(),
                p.unitId(),
                p.group(),
                p.person(),
                null,
                p.candidates().stream()
                        .map(c -> new Candidate(c.unitId(), c.name(), c.score(), c.successorSince()))
                        .toList());
    }

    boolean hasMeaning() {
        return unitId != null || group != null || person != null;
    }

    ImportParty named(Map<UUID, String> units) {
        String unit = unitId != null ? units.getOrDefault(unitId, raw) : group != null ? group.label() : raw;
        return new ImportParty(
                raw, unitId, unitId == null ? group : null, person, person == null ? unit : person, candidates);
    }

    PartyDraft asDraft() {
        return new PartyDraft(raw, unitId, group, person);
    }
}
