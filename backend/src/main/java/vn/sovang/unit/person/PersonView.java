package vn.sovang.unit.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.facts.GradeView;
import vn.sovang.unit.facts.InitiativeQueries;

/**
 * One person, without any restricted fact.
 *
 * @param unitId employer, or the commune of somebody without one
 * @param employed false for people who belong to a commune and to no employer
 * @param personal what is the business of those alone who keep the person or decide on an award; absent for others
 */
@Schema(name = "PersonView")
public record PersonView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull Gender gender,
        @NotNull String genderLabel,
        @NotNull Optional<Integer> birthYear,
        @NotNull Optional<String> position,
        @NotNull Optional<UUID> unitId,
        @NotNull Optional<String> unitName,
        @NotNull boolean employed,
        @NotNull RecipientGroup recipientGroup,
        @NotNull String recipientGroupLabel,
        @Schema(nullable = true) CadreLevel cadreLevel,
        @NotNull Optional<String> cadreLevelLabel,
        @NotNull Optional<Personal> personal,
        @NotNull List<Work> postings,
        @NotNull List<Service> services,
        @NotNull List<GradeView> grades,
        @NotNull List<InitiativeQueries.OfPerson> initiatives,
        @NotNull List<AllowedAction> allowedActions) {

    /** What the forms of a dossier print. */
    @Schema(name = "PersonalDetails")
    public record Personal(
            @NotNull Optional<LocalDate> birthDate,
            @NotNull Optional<String> home,
            @NotNull Optional<String> residence,
            @NotNull Optional<String> ethnicity,
            @NotNull Optional<String> religion,
            @NotNull Optional<String> education,
            @NotNull Optional<String> qualifications,
            @NotNull Optional<String> politicalTheory,
            @NotNull Optional<LocalDate> partyAdmittedOn,
            @NotNull Optional<LocalDate> diedOn,
            @NotNull Optional<String> posthumousRecipient) {

        static Personal of(PersonProfile p) {
            return new Personal(
                    Optional.ofNullable(p.birthDate()),
                    Optional.ofNullable(p.home()),
                    Optional.ofNullable(p.residence()),
                    Optional.ofNullable(p.ethnicity()),
                    Optional.ofNullable(p.religion()),
                    Optional.ofNullable(p.education()),
                    Optional.ofNullable(p.qualifications()),
                    Optional.ofNullable(p.politicalTheory()),
                    Optional.ofNullable(p.partyAdmittedOn()),
                    Optional.ofNullable(p.diedOn()),
                    Optional.ofNullable(p.posthumousRecipient()));
        }
    }

    /** A place of work or, without an employer, of living; the first is the present one. */
    @Schema(name = "PostingView")
    public record Work(
            @NotNull Optional<LocalDate> from,
            @NotNull Optional<LocalDate> to,
            @NotNull Optional<UUID> unitId,
            @NotNull Optional<String> unitName,
            @NotNull Optional<String> position,
            @NotNull boolean employed,
            @NotNull RecipientGroup recipientGroup,
            @NotNull String recipientGroupLabel,
            @Schema(nullable = true) CadreLevel cadreLevel,
            @NotNull Optional<String> cadreLevelLabel,
            @NotNull Optional<String> decision) {

        /** @param unitName of the unit, or what was written for a place outside the list */
        static Work of(Posting p, String unitName) {
            return new Work(
                    Optional.ofNullable(p.startsOn()),
                    Optional.ofNullable(p.endsOn()),
                    Optional.ofNullable(p.unitId()),
                    Optional.ofNullable(p.unitId() == null ? p.organisation() : unitName),
                    Optional.ofNullable(p.position()),
                    p.employed(),
                    p.recipientGroup(),
                    p.recipientGroup().label(),
                    p.cadreLevel(),
                    Optional.ofNullable(p.cadreLevel()).map(CadreLevel::label),
                    Optional.ofNullable(p.decision()));
        }
    }

    /** Years that some medals count. */
    @Schema(name = "ServicePeriodView")
    public record Service(
            @NotNull ServiceKind kind,
            @NotNull String kindLabel,
            @NotNull String title,
            @NotNull LocalDate from,
            @NotNull Optional<LocalDate> to,
            @NotNull Optional<Integer> terms,
            @NotNull Optional<String> proof) {

        static Service of(ServicePeriod s) {
            return new Service(
                    s.kind(),
                    s.kind().label(),
                    s.title(),
                    s.startsOn(),
                    Optional.ofNullable(s.endsOn()),
                    Optional.ofNullable(s.terms()),
                    Optional.ofNullable(s.proof()));
        }
    }
}
