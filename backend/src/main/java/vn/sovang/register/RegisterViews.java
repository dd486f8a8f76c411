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
            @NotNull boolean sample) {}

    /**
     * A part of the register, latest decision first.
     *
     * @param next send it as {@code after} for what follows; absent at the end
     */
    @Schema(name = "RegisterPage")
    public record Slice(@NotNull List<Entry> items, Optional<String> next) {}

    /** How often a subject holds an award. */
    @Schema(name = "AwardCount")
    public record AwardCount(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull long count,
            @NotNull int lastYear) {}

    /**
     * Everything the register knows of a unit itself.
     *
     * @param people honours of people who belonged to it
     * @param entries latest first, at most 200
     */
    @Schema(name = "HonourProfile")
    public record Profile(
            @NotNull UUID unitId,
            @NotNull String name,
            @NotNull List<AwardCount> awards,
            @NotNull long people,
            @NotNull List<Entry> entries) {}

    /** Where to find what was just written. */
    @Schema(name = "RegisterEntryCreated")
    public record Created(@NotNull UUID id) {}
}
