package vn.sovang.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/** What the register says on the wire. */
public final class RegisterViews {

    private RegisterViews() {}

    /**
     * One honour; names are those of the day of the decision.
     *
     * @param year year of the achievement
     * @param decisionId absent for a decision made elsewhere
     * @param sample true for invented data of the sample province
     * @param formerUnit where the honours of one unit were asked for: the predecessor whose honour this was, under its
     *     name of then; absent for the unit's own
     * @param revokedOn day of the decision that took it back; absent while it stands
     */
    @Schema(name = "RegisterEntry")
    public record Entry(
            @NotNull UUID id,
            @NotNull SubjectKind subjectKind,
            @NotNull String subjectKindLabel,
            Optional<UUID> unitId,
            Optional<UUID> personId,
            @NotNull String name,
            Optional<String> unitName,
            Optional<String> post,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull int year,
            @NotNull String achievement,
            Optional<UUID> decisionId,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String issuerName,
            @NotNull EntrySource source,
            @NotNull String sourceLabel,
            @NotNull boolean sample,
            Optional<String> formerUnit,
            Optional<LocalDate> revokedOn) {

        /** The same honour, seen from a unit that came out of the one it was given to. */
        Entry ofPredecessor() {
            return new Entry(
                    id,
                    subjectKind,
                    subjectKindLabel,
                    unitId,
                    personId,
                    name,
                    unitName,
                    post,
                    awardCode,
                    awardName,
                    year,
                    achievement,
                    decisionId,
                    decisionNumber,
                    decisionDate,
                    issuerName,
                    source,
                    sourceLabel,
                    sample,
                    Optional.of(unitName.orElse(name)),
                    revokedOn);
        }
    }

    /**
     * A part of the register, latest decision first.
     *
     * @param next send it as {@code after} for what follows; absent at the end
     */
    @Schema(name = "RegisterPage")
    public record Slice(@NotNull List<Entry> items, Optional<String> next) {}

    /**
     * How often a subject holds an award.
     *
     * @param ofPredecessors how many of them were given to units it came out of
     */
    @Schema(name = "AwardCount")
    public record AwardCount(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull long count,
            @NotNull int lastYear,
            @NotNull long ofPredecessors) {}

    /** What one unit of the line was honoured with; each honour counts for the unit it was given to. */
    @Schema(name = "HonourHolder")
    public record Holder(
            @NotNull UUID unitId,
            @NotNull String name,
            @NotNull long collective,
            @NotNull long people) {}

    /**
     * Everything the register knows of a unit itself and of those it came out of.
     *
     * @param people honours of people who belonged to it
     * @param entries latest first, at most 200
     * @param holders the same honours by the unit they were given to, the unit itself first; units without any left out
     */
    @Schema(name = "HonourProfile")
    public record Profile(
            @NotNull UUID unitId,
            @NotNull String name,
            @NotNull List<AwardCount> awards,
            @NotNull long people,
            @NotNull List<Entry> entries,
            @NotNull List<Holder> holders) {}

    /** Where to find what was just written. */
    @Schema(name = "RegisterEntryCreated")
    public record Created(@NotNull UUID id) {}
}
