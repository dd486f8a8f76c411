package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Which awards a round can be on: R10 for a unit's own, where its head decides; the province's may also forward. */
@ApplicationScoped
public class RoundAwards {

    private final AwardCatalogue catalogue;
    private final DecisionIssue decisions;
    private final Units units;
    private final AppClock clock;

    RoundAwards(AwardCatalogue catalogue, DecisionIssue decisions, Units units, AppClock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    /** In the order of the catalogue. */
    @Schema(name = "AwardRoundChoices")
    public record Choices(@NotNull List<Choice> items) {}

    /** @param unconfirmed true while the authority table still has to be confirmed for it */
    @Schema(name = "AwardRoundChoice")
    public record Choice(
            @NotNull String code,
            @NotNull String name,
            @NotNull List<SubjectKind> subjects,
            @NotNull boolean unconfirmed) {}

    @Transactional
    public Choices of(UUID ownerUnitId) {
        Unit owner = ownerUnitId == null ? null : units.get(ownerUnitId);
        return new Choices(catalogue.all().stream()
                .filter(a -> refusal(a, owner).isEmpty())
                // Candidates of a unit's own round are its people and its parts, not households.
                .filter(a -> owner == null || a.isFor(SubjectKind.INDIVIDUAL) || a.isFor(SubjectKind.COLLECTIVE))
                .map(a -> new Choice(
                        a.code(),
                        a.name(),
                        a.subjects().stream().sorted().toList(),
                        owner != null && decisions.isAuthorityUnconfirmed(owner, a.code(), clock.today())))
                .toList());
    }

    /** @param owner null for a round of the province */
    Optional<String> refusal(Award award, Unit owner) {
        if (owner != null) {
            return decisions.refusal(owner, award.code(), clock.today());
        }
        return award.level() == AwardLevel.BASE
                ? Optional.of(award.name() + " do thủ trưởng đơn vị, chủ tịch xã quyết định; xét ở đợt của đơn vị.")
                : Optional.empty();
    }
}
