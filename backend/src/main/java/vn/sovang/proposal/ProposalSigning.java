package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.decision.Decision;
import vn.sovang.decision.DecisionIssue;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** The chain above the specialist: head of the department, Office, leader. */
@ApplicationScoped
public class ProposalSigning {

    private final ProposalMoves moves;
    private final CouncilGate council;
    private final OpinionGate opinions;
    private final FindingGate findingGate;
    private final ProposalFindings findings;
    private final Reports reports;
    private final DecisionIssue decisions;
    private final DecisionTexts texts;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final AppClock clock;

    ProposalSigning(
            ProposalMoves moves,
            CouncilGate council,
            OpinionGate opinions,
            FindingGate findingGate,
            ProposalFindings findings,
            Reports reports,
            DecisionIssue decisions,
            DecisionTexts texts,
            AwardCatalogue catalogue,
            Shape shape,
            AppClock clock) {
        this.moves = moves;
        this.council = council;
        this.opinions = opinions;
        this.findingGate = findingGate;
        this.findings = findings;
        this.reports = reports;
        this.decisions = decisions;
        this.texts = texts;
        this.catalogue = catalogue;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public ProposalView signUp(Actor actor, UUID id, Precondition seen, ProposalCommands.HeadSignature body) {
        Proposal p = moves.begin(actor, id, ProposalAction.SIGN_UP, seen);
        shape.check(body);
        notLaterThanToday("/signedOn", body.signedOn());
        if (p.progress().acceptedOn() != null
                && body.signedOn().isBefore(p.progress().acceptedOn())) {
            throw new Invalid("/signedOn", "Ngày ký không được trước ngày tiếp nhận.");
        }
        String reason = councilReason(p, body);
        UpLetter letter = new UpLetter(
                vn.sovang.register.DocumentSymbol.of(body.number(), "TTr-SNV"), body.signedOn(), actor.name());
        return moves.move(
                actor,
                p,
                "Ký tờ trình số " + letter.number(),
                reason,
                () -> p.signUp(letter, actor.accountId(), clock.instant()));
    }

    /** @return why nominees go up whose votes fell short; null where none did */
    private String councilReason(Proposal p, ProposalCommands.HeadSignature body) {
        var results = council.results(p);
        Nominee missed = CouncilGate.fallingShort(p, results).orElse(null);
        if (missed != null && body.councilReason() == null) {
            throw new Invalid(
                    "/councilReason",
                    missed.name() + " chưa đạt tỷ lệ phiếu của Hội đồng; hãy ghi lý do vẫn trình, hoặc thẩm định lại.");
        }
        if (!ProposalAction.SIGN_UP.fits(p.status())) {
            throw new StateConflict(ProposalAction.SIGN_UP.in(p.status()).reason());
        }
        Verdict ready = CouncilGate.mayGoUp(p, results)
                .and(opinions.mayGoUp(p))
                .and(findingGate.mayGoUp(p, findings.of(p, reports.of(p.nominees()))));
        ready.orConflict();
        return missed == null ? null : body.councilReason();
    }

    @Transactional
    public ProposalView reconsider(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.RECONSIDER, seen);
        shape.check(body);
        return moves.move(
                actor,
                p,
                "Yêu cầu thẩm định lại",
                body.reason(),
                () -> p.appraiseAgain(ProposalAction.RECONSIDER, body.reason(), clock.instant()));
    }

    @Transactional
    public ProposalView verify(Actor actor, UUID id, Precondition seen, ProposalCommands.Verification body) {
        Proposal p = moves.begin(actor, id, ProposalAction.VERIFY, seen);
        shape.check(body);
        return moves.move(
                actor,
                p,
                "Thẩm tra, trình lãnh đạo UBND tỉnh",
                body.note(),
                () -> p.verify(actor.accountId(), clock.instant()));
    }

    @Transactional
    public ProposalView officeReturn(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.OFFICE_RETURN, seen);
        shape.check(body);
        return moves.move(
                actor,
                p,
                "Văn phòng trả lại Sở Nội vụ",
                body.reason(),
                () -> p.appraiseAgain(ProposalAction.OFFICE_RETURN, body.reason(), clock.instant()));
    }

    /** Decision, register entries and outcomes, all in one transaction. */
    @Transactional
    public ProposalView decide(Actor actor, UUID id, Precondition seen, ProposalCommands.Decide body) {
        Proposal p = moves.begin(actor, id, ProposalAction.DECIDE, seen);
        shape.check(body);
        List<Nominee> honoured = check(p, body);
        if (!ProposalAction.DECIDE.fits(p.status())) {
            throw new StateConflict(ProposalAction.DECIDE.in(p.status()).reason());
        }
        Decision decision = honoured.isEmpty()
                ? null
                : decisions.issue(
                        actor,
                        new DecisionIssue.Order(
                                body.number(),
                                body.decidedOn(),
                                new Decision.Signer(body.signer(), body.signerPost(), body.capacity()),
                                texts.title(p, honoured, body.outcomes()),
                                texts.legalBases(p),
                                honoured.stream()
                                        .map(n -> texts.grant(p, n, body.outcomes()))
                                        .toList()));
        String label =
                decision == null ? "Kết luận không khen thưởng" : "Quyết định khen thưởng số " + decision.number();
        return moves.move(
                actor,
                p,
                label,
                null,
                () -> p.decide(
                        body.outcomes().stream()
                                .map(v ->
                                        new Proposal.Conclusion(v.nomineeId(), v.outcome(), v.reason(), v.otherAward()))
                                .toList(),
                        decision == null ? null : decision.id(),
                        clock.instant()));
    }

    @Transactional
    public ProposalView close(Actor actor, UUID id, Precondition seen, ProposalCommands.Reason body) {
        Proposal p = moves.begin(actor, id, ProposalAction.CLOSE, seen);
        shape.check(body);
        return moves.move(actor, p, "Kết thúc, lưu hồ sơ", body.reason(), () -> p.close(clock.instant()));
    }

    /** @return the nominees that get an honour */
    private List<Nominee> check(Proposal p, ProposalCommands.Decide body) {
        List<Problem.FieldError> errors = new ArrayList<>();
        List<Nominee> honoured = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        Map<UUID, List<NomineeRules.Refusal>> refused = findingGate.open(p);
        for (int i = 0; i < body.outcomes().size(); i++) {
            ProposalCommands.Verdict v = body.outcomes().get(i);
            String at = "/outcomes/" + i;
            Nominee n = p.nominees().stream()
                    .filter(x -> x.id().equals(v.nomineeId()) && x.outcome() == Outcome.QUALIFIED)
                    .findFirst()
                    .orElse(null);
            if (n == null || !named.add(v.nomineeId())) {
                errors.add(new Problem.FieldError(
                        at + "/nomineeId", "Không phải đề nghị đủ điều kiện của hồ sơ này, hoặc bị lặp."));
                continue;
            }
            checkVerdict(n, v, at, body.decidedOn() == null ? clock.today() : body.decidedOn(), errors);
            if (v.outcome() == Outcome.GRANTED && refused.containsKey(n.id())) {
                errors.add(new Problem.FieldError(at + "/outcome", FindingGate.sentence(n, refused.get(n.id()))));
            }
            if (v.outcome() == Outcome.GRANTED || v.outcome() == Outcome.CHANGED) {
                honoured.add(n);
            }
        }
        p.nominees().stream()
                .filter(n -> n.outcome() == Outcome.QUALIFIED && !named.contains(n.id()))
                .forEach(n -> errors.add(new Problem.FieldError("/outcomes", "Chưa có kết quả cho " + n.name() + ".")));
        if (!honoured.isEmpty()) {
            checkPaper(p, body, errors);
        } else if (body.number() != null) {
            errors.add(new Problem.FieldError("/number", "Không khen đề nghị nào thì không ghi số quyết định."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return honoured;
    }

    private void checkVerdict(
            Nominee n, ProposalCommands.Verdict v, String at, LocalDate day, List<Problem.FieldError> errors) {
        if (!v.outcome().isVerdict()) {
            errors.add(new Problem.FieldError(
                    at + "/outcome", "Chọn khen, trình cấp trên, không khen hoặc khen hình thức khác."));
            return;
        }
        if ((v.outcome() == Outcome.REFUSED || v.outcome() == Outcome.CHANGED) && v.reason() == null) {
            errors.add(new Problem.FieldError(at + "/reason", "Hãy ghi lý do."));
        }
        String code = v.outcome() == Outcome.CHANGED ? v.otherAward() : n.awardCode();
        Award award = code == null ? null : catalogue.find(code).orElse(null);
        if (award == null
                || !award.isFor(n.subjectKind())
                || v.outcome() == Outcome.CHANGED && code.equals(n.awardCode())) {
            errors.add(new Problem.FieldError(at + "/otherAward", "Hãy chọn hình thức khác, phù hợp với đối tượng."));
            return;
        }
        if (v.outcome() == Outcome.FORWARDED && award.level() != AwardLevel.STATE) {
            errors.add(new Problem.FieldError(
                    at + "/outcome", award.name() + " không phải khen thưởng cấp Nhà nước, không trình cấp trên."));
        }
        if (v.outcome() == Outcome.GRANTED || v.outcome() == Outcome.CHANGED) {
            decisions.refusal(code, day).ifPresent(why -> errors.add(new Problem.FieldError(at + "/outcome", why)));
        }
    }

    private void checkPaper(Proposal p, ProposalCommands.Decide body, List<Problem.FieldError> errors) {
        require(body.number(), "/number", "Hãy ghi số quyết định.", errors);
        require(body.decidedOn(), "/decidedOn", "Hãy ghi ngày quyết định.", errors);
        require(body.signer(), "/signer", "Hãy ghi người ký.", errors);
        require(body.signerPost(), "/signerPost", "Hãy ghi chức vụ người ký.", errors);
        require(body.capacity(), "/capacity", "Hãy chọn tư cách ký.", errors);
        if (body.capacity() == SigningCapacity.TM) {
            errors.add(
                    new Problem.FieldError("/capacity", "Quyết định của Chủ tịch UBND tỉnh không ký thay mặt (TM.)."));
        }
        if (body.decidedOn() == null) {
            return;
        }
        if (body.decidedOn().isAfter(clock.today())) {
            errors.add(new Problem.FieldError("/decidedOn", "Ngày quyết định không được sau hôm nay."));
        }
        UpLetter up = p.progress().upLetter();
        if (up != null && body.decidedOn().isBefore(up.signedOn())) {
            errors.add(
                    new Problem.FieldError("/decidedOn", "Ngày quyết định không được trước ngày Sở Nội vụ ký trình."));
        }
    }

    private static void require(Object value, String at, String message, List<Problem.FieldError> errors) {
        if (value == null) {
            errors.add(new Problem.FieldError(at, message));
        }
    }

    private void notLaterThanToday(String at, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Invalid(at, "Ngày ký không được sau hôm nay.");
        }
    }
}
