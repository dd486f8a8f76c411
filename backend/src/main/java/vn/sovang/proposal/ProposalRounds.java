package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.round.AwardRound;
import vn.sovang.round.RoundGate;
import vn.sovang.round.RoundLevel;
import vn.sovang.round.RoundRoute;
import vn.sovang.round.RoundStatus;
import vn.sovang.round.Rounds;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** What the round of a dossier asks of it: open awards, who may send, and the time (R20). */
@ApplicationScoped
class ProposalRounds {

    private static final String RULE = "R20";
    private static final String SOURCE = "Văn bản mở đợt xét của tỉnh";

    private final RoundGate gate;
    private final Rounds rounds;
    private final LeadLetters letters;
    private final AppClock clock;

    ProposalRounds(RoundGate gate, Rounds rounds, LeadLetters letters, AppClock clock) {
        this.gate = gate;
        this.rounds = rounds;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Invalid when there is no such round, or it takes no dossiers (422) */
    AwardRound joinable(Actor actor, UUID roundId) {
        AwardRound round;
        try {
            round = rounds.visible(actor, roundId);
        } catch (NotFound hidden) {
            throw new Invalid("/awardRoundId", "Không có đợt xét này.");
        }
        if (round.level() != RoundLevel.PROVINCE || round.status() != RoundStatus.OPEN) {
            throw new Invalid("/awardRoundId", "Đợt xét này không nhận hồ sơ.");
        }
        return round;
    }

    Optional<RoundGate.Standing> standing(Proposal p) {
        return gate.standing(
                p.inRound().roundId(),
                new RoundGate.Sending(
                        p.proposerUnitId(),
                        p.vote() != null,
                        p.nominees().stream().map(Nominee::awardCode).toList()));
    }

    List<ProposalView.Finding> findings(Proposal p) {
        return standing(p).map(s -> findings(p, s)).orElse(List.of());
    }

    private List<ProposalView.Finding> findings(Proposal p, RoundGate.Standing round) {
        List<ProposalView.Finding> found = new ArrayList<>();
        round.refusals()
                .forEach(why -> found.add(new ProposalView.Finding(
                        RULE, ProposalView.Severity.HARD, "Không thuộc phạm vi đợt xét", why, SOURCE)));
        List<String> untimely = untimely(p, round);
        untimely.forEach(why -> found.add(new ProposalView.Finding(
                RULE,
                ProposalView.Severity.WARNING,
                "Ngoài thời gian gửi hồ sơ của đợt xét",
                why
                        + Optional.ofNullable(p.inRound().untimelyReason())
                                .map(r -> " Lý do đơn vị ghi: " + r)
                                .orElse(""),
                SOURCE)));
        if (found.isEmpty()) {
            found.add(new ProposalView.Finding(
                    RULE, ProposalView.Severity.PASSED, "Đúng đợt xét, đúng thời gian", round.name() + ".", SOURCE));
        }
        return found;
    }

    /**
     * Judged on the day of the first sending, before it on today; a dossier that was in time stays so when it comes
     * back and is sent again.
     */
    List<String> untimely(Proposal p, RoundGate.Standing round) {
        boolean sent = p.submittedAt() != null;
        if (sent && p.inRound().untimelyReason() == null) {
            return List.of();
        }
        LocalDate day = sent ? LocalDate.ofInstant(p.submittedAt(), AppClock.ZONE) : clock.today();
        return round.windows().stream().flatMap(w -> w.untimely(day).stream()).toList();
    }

    /** Last day of handing in by award (R20); nothing for a dossier that was in time when it was first sent. */
    Map<String, LocalDate> deadlines(Proposal p) {
        if (p.submittedAt() != null && p.inRound().untimelyReason() == null) {
            return Map.of();
        }
        return standing(p).map(RoundGate.Standing::windows).orElse(List.of()).stream()
                .filter(w -> w.due().day() != null)
                .collect(Collectors.toMap(
                        RoundGate.Window::awardCode, w -> w.due().day()));
    }

    List<Problem.FieldError> stopping(Proposal p) {
        return standing(p)
                .map(s -> s.refusals().stream()
                        .map(why -> new Problem.FieldError("/awardRoundId", why))
                        .toList())
                .orElse(List.of());
    }

    /** A round that is over takes no dossier that was never sent. */
    Verdict takes(Proposal p) {
        return standing(p)
                .filter(s -> !s.isOpen() && p.submittedAt() == null)
                .map(s -> Verdict.no(
                        s.name() + " đã kết thúc, không nhận hồ sơ mới; hãy chuyển hồ sơ sang đợt xét khác."))
                .orElseGet(Verdict::yes);
    }

    /**
     * Where a dossier goes when it is sent.
     *
     * @param reason why it is sent outside its time, or null
     * @throws Invalid when it is untimely and nobody says why (422)
     * @throws StateConflict when the round is over (409)
     */
    ProposalStatus destination(Proposal p, String reason) {
        Optional<RoundGate.Standing> round = standing(p);
        if (p.submittedAt() == null && reason == null) {
            round.map(s -> untimely(p, s)).filter(l -> !l.isEmpty()).ifPresent(late -> {
                throw new Invalid("/untimelyReason", late.get(0) + " Hãy ghi lý do gửi ngoài thời gian.");
            });
        }
        takes(p).orConflict();
        return round.filter(s -> s.isOpen() && s.leadUnitId() != null).isPresent()
                ? ProposalStatus.SENT_TO_LEAD
                : ProposalStatus.SUBMITTED;
    }

    /** The routes the round gives to those whose route nobody chose yet. */
    Map<UUID, CouncilRoute> routes(Proposal p) {
        Map<String, RoundRoute> byAward =
                standing(p).map(RoundGate.Standing::routes).orElse(Map.of());
        return p.nominees().stream()
                .filter(n -> n.councilRoute() == CouncilRoute.NO_COUNCIL && byAward.containsKey(n.awardCode()))
                .collect(Collectors.toMap(
                        Nominee::id,
                        n -> CouncilRoute.valueOf(byAward.get(n.awardCode()).name())));
    }

    Optional<InRoundView> view(Proposal p) {
        return standing(p)
                .map(s -> InRoundView.of(
                        s,
                        untimely(p, s),
                        p.inRound(),
                        Optional.ofNullable(p.inRound().letterId())
                                .map(letters::findById)
                                .orElse(null)));
    }
}
