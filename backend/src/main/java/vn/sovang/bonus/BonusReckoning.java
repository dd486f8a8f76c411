package vn.sovang.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.security.Actor;

/** Turns honours into bonuses: amount, fund, and what is to happen. */
@ApplicationScoped
class BonusReckoning {

    private final HonouredQueries honours;
    private final BonusStandings standings;
    private final BonusScales scales;
    private final AwardCatalogue catalogue;
    private final BonusPolicy policy;

    BonusReckoning(
            HonouredQueries honours,
            BonusStandings standings,
            BonusScales scales,
            AwardCatalogue catalogue,
            BonusPolicy policy) {
        this.honours = honours;
        this.standings = standings;
        this.scales = scales;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    List<BonusViews.Line> lines(Actor actor, List<Honoured> listed) {
        BonusScale scale = scales.read();
        BonusDoubles doubles = new BonusDoubles(scale);
        Map<Object, List<Honoured>> beside = java.util.stream.Stream.concat(
                        honours.beside(listed).stream(), listed.stream())
                .distinct()
                .collect(Collectors.groupingBy(BonusReckoning::subject));
        Map<UUID, BonusStanding> said =
                standings.of(listed.stream().map(Honoured::entryId).toList());
        return listed.stream()
                .map(h -> line(
                        actor,
                        h,
                        scale,
                        doubles.of(h, beside.getOrDefault(subject(h), List.of())),
                        said.get(h.entryId())))
                .toList();
    }

    private static Object subject(Honoured h) {
        return h.personId() != null ? h.personId() : List.of(h.kind(), Optional.ofNullable(h.unitId()));
    }

    private BonusViews.Line line(
            Actor actor, Honoured h, BonusScale scale, Optional<BonusDoubles.Clash> clash, BonusStanding said) {
        BonusScale.Reckoned reckoned = scale.reckon(h.awardCode(), h.kind(), h.decidedOn());
        BonusScale.Payer payer = scale.payer(catalogue.get(h.awardCode()).level());
        BonusState state = state(h, reckoned, clash, said);
        Long paid = said == null ? null : said.amount();
        return new BonusViews.Line(
                h.entryId(),
                said == null ? 0 : said.version() + 1,
                h.kind(),
                h.kind().label(),
                h.name(),
                Optional.ofNullable(h.post()),
                Optional.ofNullable(h.unitName()),
                Optional.ofNullable(h.unitId()),
                h.awardCode(),
                h.awardName(),
                h.year(),
                Optional.ofNullable(h.decisionId()),
                h.decisionNumber(),
                h.decidedOn(),
                h.issuerName(),
                Optional.ofNullable(reckoned.hundredths()).map(BonusAmount::written),
                Optional.ofNullable(reckoned.baseSalary()),
                Optional.ofNullable(paid != null ? paid : reckoned.amount()),
                reckoned.confirmed(),
                reckoned.source(),
                h.ofProvince()
                        ? payer.payer()
                        : payer.payer() + ": " + h.issuerName().replaceFirst("^(Chủ tịch|Giám đốc|Thủ trưởng) ", ""),
                payer.confirmed(),
                state,
                state.label(),
                note(reckoned, clash, paid, said),
                clash.map(c -> c.other().entryId()),
                Optional.ofNullable(said).map(BonusStanding::paidOn),
                Optional.ofNullable(said).map(BonusStanding::voucher),
                Optional.ofNullable(said).map(BonusStanding::recoveredOn),
                Optional.ofNullable(said).map(BonusStanding::rulingReason),
                Optional.ofNullable(said).map(BonusStanding::ruledBy),
                policy.actions(actor, h, state));
    }

    private static BonusState state(
            Honoured h, BonusScale.Reckoned reckoned, Optional<BonusDoubles.Clash> clash, BonusStanding said) {
        if (said != null && said.paidOn() != null) {
            if (said.recoveredOn() != null) {
                return BonusState.RECOVERED;
            }
            return h.revokedOn() == null ? BonusState.PAID : BonusState.TO_RECOVER;
        }
        if (h.revokedOn() != null) {
            return BonusState.CANCELLED;
        }
        if (clash.isPresent() && clash.get().blocking()) {
            return BonusState.DOUBLE;
        }
        if (reckoned.amount() == null) {
            return BonusState.UNKNOWN;
        }
        if (said != null && said.pays() != null) {
            return said.pays() ? BonusState.TO_PAY : BonusState.NOT_PAID;
        }
        return clash.isPresent() ? BonusState.REVIEW : BonusState.TO_PAY;
    }

    /** A bonus that was paid otherwise than the scale now says stays as it is, and is shown. */
    private static Optional<String> note(
            BonusScale.Reckoned reckoned, Optional<BonusDoubles.Clash> clash, Long paid, BonusStanding said) {
        if (paid != null) {
            return Optional.ofNullable(reckoned.amount())
                    .filter(a -> !a.equals(paid))
                    .map(a -> "Đã chi theo mức khi ấy; theo mức đang ghi là " + BonusMoney.written(a) + " đồng.");
        }
        if (said != null
                && said.pays() != null
                && clash.filter(BonusDoubles.Clash::blocking).isEmpty()) {
            return Optional.of((said.pays() ? "Chi: " : "Không chi: ") + said.rulingReason());
        }
        return clash.map(BonusDoubles.Clash::why).or(() -> Optional.ofNullable(reckoned.why()));
    }
}
