package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.proposal.HigherAnswers;
import vn.sovang.proposal.Outcome;
import vn.sovang.register.DocumentSymbol;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Writes the letter, marks it as sent and records what comes back, each answer into dossier and register at once. */
@ApplicationScoped
public class SubmittingUpward {

    private static final String USUAL_WAY = "Bộ Nội vụ";

    private final HigherSubmissions submissions;
    private final SubmissionQueries queries;
    private final SubmissionPolicy policy;
    private final HigherAnswers answers;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    SubmittingUpward(
            HigherSubmissions submissions,
            SubmissionQueries queries,
            SubmissionPolicy policy,
            HigherAnswers answers,
            AwardCatalogue catalogue,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.submissions = submissions;
        this.queries = queries;
        this.policy = policy;
        this.answers = answers;
        this.catalogue = catalogue;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SubmissionViews.View draft(Actor actor, SubmissionCommands.Draft body) {
        policy.mayWrite(actor).orRefuse();
        shape.check(body);
        List<UUID> ids = List.copyOf(new LinkedHashSet<>(body.nomineeIds()));
        Map<UUID, HigherAnswers.Forwarded> known =
                answers.of(ids).stream().collect(Collectors.toMap(HigherAnswers.Forwarded::nomineeId, f -> f));
        Set<UUID> taken = submissions.taken(ids);
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            HigherAnswers.Forwarded f = known.get(ids.get(i));
            if (f == null || !f.pending()) {
                errors.add(new Problem.FieldError(
                        "/nomineeIds/" + i, "Không phải trường hợp lãnh đạo tỉnh đã quyết định trình cấp trên."));
            } else if (taken.contains(f.nomineeId())) {
                errors.add(new Problem.FieldError("/nomineeIds/" + i, f.name() + " đã có trong một tờ trình khác."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        List<HigherAnswers.Forwarded> listed = answers.of(ids);
        int year = listed.stream().mapToInt(HigherAnswers.Forwarded::year).max().orElseThrow();
        HigherSubmission s = HigherSubmission.draft(
                year,
                body.title() == null ? title(listed, year) : body.title(),
                body.via() == null ? USUAL_WAY : body.via(),
                listed.stream().map(HigherAnswers.Forwarded::nomineeId).toList(),
                actor.name(),
                clock.instant());
        submissions.persistAndFlush(s);
        history.record(actor, SubmissionQueries.SUBJECT, s.id(), null, s.status(), "Lập tờ trình", null);
        audit.record(
                actor,
                "submission.draft",
                SubmissionQueries.SUBJECT,
                s.id(),
                Map.of("title", s.title(), "rows", ids.size()));
        return queries.view(actor, s);
    }

    private String title(List<HigherAnswers.Forwarded> listed, int year) {
        return "Đề nghị tặng "
                + listed.stream()
                        .map(f -> catalogue.get(f.awardCode()).name())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " năm " + year;
    }

    @Transactional
    public SubmissionViews.View send(Actor actor, UUID id, Precondition seen, SubmissionCommands.Send body) {
        HigherSubmission s = begin(actor, id, seen);
        shape.check(body);
        past("/signedOn", body.signedOn());
        past("/sentOn", body.sentOn());
        if (body.sentOn().isBefore(body.signedOn())) {
            throw new Invalid("/sentOn", "Ngày gửi không được trước ngày ký.");
        }
        String number = DocumentSymbol.of(body.number(), "TTr-UBND");
        return move(
                actor,
                s,
                "Gửi tờ trình số " + number,
                null,
                () -> s.send(
                        new HigherSubmission.Signed(
                                number,
                                body.signedOn(),
                                body.signer(),
                                body.signerPost(),
                                body.capacity(),
                                body.sentOn()),
                        clock.instant()));
    }

    @Transactional
    public SubmissionViews.View cancel(Actor actor, UUID id, Precondition seen, SubmissionCommands.Cancel body) {
        HigherSubmission s = begin(actor, id, seen);
        shape.check(body);
        return move(actor, s, "Hủy tờ trình", body.reason(), () -> s.cancel(clock.instant()));
    }

    /** All answers of one paper, or none. */
    @Transactional
    public SubmissionViews.View record(Actor actor, UUID id, Precondition seen, SubmissionCommands.Results body) {
        HigherSubmission s = begin(actor, id, seen);
        shape.check(body);
        past("/decidedOn", body.decidedOn());
        check(s, body);
        s.requireSent();
        HigherAnswers.Paper paper = new HigherAnswers.Paper(body.number(), body.decidedOn(), body.issuer());
        return move(actor, s, "Ghi kết quả theo văn bản số " + body.number(), null, () -> body.results()
                .forEach(r -> s.answer(
                        r.nomineeId(),
                        r.outcome(),
                        r.otherAward(),
                        r.reason(),
                        paper,
                        answers.answer(actor, r.nomineeId(), r.outcome(), r.otherAward(), r.reason(), paper),
                        clock.instant())));
    }

    private void check(HigherSubmission s, SubmissionCommands.Results body) {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (s.signed().sentOn() != null && body.decidedOn().isBefore(s.signed().sentOn())) {
            errors.add(new Problem.FieldError("/decidedOn", "Ngày văn bản không được trước ngày gửi tờ trình."));
        }
        Map<UUID, SubmissionViews.Nominee> listed =
                queries.nominees(s).stream().collect(Collectors.toMap(SubmissionViews.Nominee::nomineeId, n -> n));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.results().size(); i++) {
            SubmissionCommands.Result r = body.results().get(i);
            String at = "/results/" + i;
            SubmissionViews.Nominee n = listed.get(r.nomineeId());
            if (n == null || n.outcome().isPresent() || !seen.add(r.nomineeId())) {
                errors.add(new Problem.FieldError(
                        at + "/nomineeId", "Không phải trường hợp còn chờ kết quả của tờ trình này, hoặc bị lặp."));
                continue;
            }
            if (r.outcome() != Outcome.GRANTED && r.outcome() != Outcome.CHANGED && r.outcome() != Outcome.REFUSED) {
                errors.add(
                        new Problem.FieldError(at + "/outcome", "Chọn đã khen, khen hình thức khác hoặc không khen."));
            }
            if (r.outcome() != Outcome.GRANTED && r.reason() == null) {
                errors.add(new Problem.FieldError(at + "/reason", "Hãy ghi lý do."));
            }
            Award other = r.otherAward() == null
                    ? null
                    : catalogue.find(r.otherAward()).orElse(null);
            if (r.outcome() == Outcome.CHANGED
                    && (other == null
                            || !other.isFor(n.subjectKind())
                            || other.code().equals(n.awardCode()))) {
                errors.add(
                        new Problem.FieldError(at + "/otherAward", "Hãy chọn hình thức khác, phù hợp với đối tượng."));
            } else if (r.outcome() != Outcome.CHANGED && r.otherAward() != null) {
                errors.add(
                        new Problem.FieldError(at + "/otherAward", "Chỉ ghi hình thức khác khi khen hình thức khác."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private HigherSubmission begin(Actor actor, UUID id, Precondition seen) {
        HigherSubmission s = submissions.visible(actor, id);
        policy.mayWrite(actor).orRefuse();
        seen.require(s.version());
        return s;
    }

    private SubmissionViews.View move(Actor actor, HigherSubmission s, String label, String reason, Runnable verb) {
        SubmissionStatus from = s.status();
        verb.run();
        history.record(actor, SubmissionQueries.SUBJECT, s.id(), from, s.status(), label, reason);
        audit.record(
                actor,
                "submission.move",
                SubmissionQueries.SUBJECT,
                s.id(),
                Map.of("from", from.name(), "to", s.status().name()));
        submissions.flush();
        return queries.view(actor, s);
    }

    private void past(String pointer, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Invalid(pointer, "Ngày không được sau hôm nay.");
        }
    }
}
