package vn.sovang.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            Optional<UUID> householdId,
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
                    householdId,
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

        /** The same honour with fields as they read before, perhaps from a time when nobody knew of its revocation. */
        Entry asRead(Map<CorrectedField, String> former, boolean standing) {
            return new Entry(
                    id,
                    subjectKind,
                    subjectKindLabel,
                    unitId,
                    personId,
                    householdId,
                    former.getOrDefault(CorrectedField.NAME, name),
                    former.containsKey(CorrectedField.UNIT_NAME)
                            ? Optional.ofNullable(former.get(CorrectedField.UNIT_NAME))
                            : unitName,
                    former.containsKey(CorrectedField.POST)
                            ? Optional.ofNullable(former.get(CorrectedField.POST))
                            : post,
                    awardCode,
                    awardName,
                    year,
                    former.getOrDefault(CorrectedField.ACHIEVEMENT, achievement),
                    decisionId,
                    decisionNumber,
                    decisionDate,
                    issuerName,
                    source,
                    sourceLabel,
                    sample,
                    formerUnit,
                    standing ? Optional.empty() : revokedOn);
        }
    }

    /**
     * A part of the register.
     *
     * @param next send it as {@code after} for what follows; absent at the end
     * @param byFit true when what fits the words best comes first, otherwise the latest decision does
     * @param total lines that fit, told with the first part where it is known at once: for years, awards and a unit with up
     *     to 10,000 of them, not for words, one recipient or a day
     */
    @Schema(name = "RegisterPage")
    public record Slice(
            @NotNull List<Entry> items,
            Optional<String> next,
            @NotNull boolean byFit,
            Optional<Long> total) {}

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

    /**
     * Everything the register knows of one person or household.
     *
     * @param today where they are now; told to those alone who see their record
     * @param awards standing honours, the latest first
     * @param entries latest first, at most 200
     */
    @Schema(name = "RecipientHonours")
    public record Recipient(
            @NotNull UUID id,
            @NotNull String name,
            Optional<String> today,
            @NotNull List<AwardCount> awards,
            @NotNull List<Entry> entries) {}

    /** Where to find what was just written. */
    @Schema(name = "RegisterEntryCreated")
    public record Created(@NotNull UUID id) {}
}
