package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotMode;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.Candidate;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.Teller;
import vn.sovang.meeting.ballot.VotingRule;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.unit.UnitNames;

/** Completes what was asked for a ballot with the rules in force and the usual words, and checks it. */
@ApplicationScoped
class BallotQuestions {

    private final BallotRules rules;
    private final UnitNames units;

    BallotQuestions(BallotRules rules, UnitNames units) {
        this.rules = rules;
        this.units = units;
    }

    /** @throws Invalid naming each field (422) */
    Ballot.Question from(Meeting meeting, BallotContent body) {
        List<FieldError> errors = new ArrayList<>();
        boolean acclaims = body.purpose() == BallotPurpose.ACCLAIM;
        if (acclaims && (body.awardCode() == null || body.awardName() == null)) {
            errors.add(new FieldError("/awardCode", "Hãy chọn hình thức khen thưởng đề nghị."));
        }
        if (body.purpose() == BallotPurpose.APPROVE && body.title() == null) {
            errors.add(new FieldError("/title", "Hãy ghi nội dung biểu quyết."));
        }
        int seats = Optional.ofNullable(body.seats()).orElse(1);
        if (body.purpose() == BallotPurpose.ELECT_HEAD && seats != 1) {
            errors.add(new FieldError("/seats", "Mỗi cụm, khối chỉ có một đơn vị đứng đầu."));
        }
        List<Candidate> candidates = candidates(meeting, body, errors);
        Share quorum = share(body.quorum(), rules.quorum(), "/quorum", errors);
        Share threshold = share(body.threshold(), rules.threshold(body.purpose()), "/threshold", errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Ballot.Question(
                body.purpose(),
                Optional.ofNullable(body.mode()).orElse(BallotMode.SECRET_BALLOT_PAPER),
                Optional.ofNullable(body.title()).orElseGet(() -> usualTitle(meeting, body)),
                acclaims ? body.awardCode() : null,
                acclaims ? body.awardName() : null,
                seats,
                new VotingRule(
                        quorum,
                        threshold,
                        Optional.ofNullable(body.thresholdBase()).orElse(rules.base()),
                        Optional.ofNullable(body.selfVoteAllowed()).orElse(rules.selfVote())),
                candidates,
                tellers(body),
                null);
    }

    private List<Candidate> candidates(Meeting meeting, BallotContent body, List<FieldError> errors) {
        Set<UUID> named = body.candidates().stream()
                .map(BallotContent.Nominee::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = units.of(named);
        Set<Object> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < body.candidates().size(); i++) {
            BallotContent.Nominee n = body.candidates().get(i);
            String name = n.unitId() == null ? n.name() : names.get(n.unitId());
            fault(meeting, body.purpose(), n, name, seen, "/candidates/" + i).ifPresent(errors::add);
            candidates.add(Candidate.of(n.unitId(), name));
        }
        if (body.candidates().isEmpty()) {
            errors.add(new FieldError("/candidates", "Danh sách bỏ phiếu chưa có ai."));
        }
        return candidates;
    }

    private static Optional<FieldError> fault(
            Meeting meeting, BallotPurpose purpose, BallotContent.Nominee n, String name, Set<Object> seen, String at) {
        if (n.unitId() == null && (name == null || purpose != BallotPurpose.APPROVE)) {
            return Optional.of(new FieldError(at + "/unitId", "Hãy chọn đơn vị."));
        }
        if (name == null) {
            return Optional.of(new FieldError(at + "/unitId", "Không có đơn vị này."));
        }
        if (purpose.isElection() && !meeting.hasMember(n.unitId())) {
            return Optional.of(new FieldError(at + "/unitId", name + " không phải đơn vị thành viên."));
        }
        return seen.add(n.unitId() == null ? name : n.unitId())
                ? Optional.empty()
                : Optional.of(new FieldError(at + "/unitId", name + " được ghi hai lần."));
    }

    private static Share share(String written, Share usual, String at, List<FieldError> errors) {
        if (written == null) {
            return usual;
        }
        Optional<Share> share = Share.read(written);
        if (share.isEmpty()) {
            errors.add(new FieldError(at, "Hãy ghi như 80%, 2/3 hoặc >50%."));
        }
        return share.orElse(usual);
    }

    private static List<Teller> tellers(BallotContent body) {
        return body.tellers() == null
                ? List.of()
                : body.tellers().stream()
                        .map(t -> new Teller(t.name(), t.role(), t.unitName()))
                        .toList();
    }

    private static String usualTitle(Meeting meeting, BallotContent body) {
        return switch (body.purpose()) {
            case ACCLAIM -> "Suy tôn đơn vị đề nghị tặng " + body.awardName() + " năm " + meeting.year();
            case ELECT_HEAD -> "Bầu " + meeting.headTitle() + " năm " + (meeting.year() + 1);
            case ELECT_DEPUTY -> "Bầu " + meeting.deputyTitle() + " năm " + (meeting.year() + 1);
            case APPROVE -> body.title();
        };
    }
}
