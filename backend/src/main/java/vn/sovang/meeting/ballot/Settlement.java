package vn.sovang.meeting.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sovang.meeting.ballot.Outcome.Standing;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;

/** Turns the outcome of a count and what the conference decided on ties and shortfalls into those chosen. */
final class Settlement {

    private final Ballot ballot;
    private final Outcome outcome;
    private final Closing closing;
    private final List<FieldError> faults = new ArrayList<>();

    Settlement(Ballot ballot, Outcome outcome, Closing closing) {
        this.ballot = ballot;
        this.outcome = outcome;
        this.closing = closing;
    }

    /** @throws Invalid naming what is still open (422) */
    Set<UUID> chosen() {
        Set<UUID> chosen = new HashSet<>(outcome.standing(Standing.CHOSEN));
        chosen.addAll(fromTie());
        if (closing.leaveShort() && ballot.purpose() != BallotPurpose.APPROVE) {
            outcome.placed().stream()
                    .filter(p -> !p.reaches())
                    .forEach(p -> chosen.remove(p.candidate().id()));
        }
        boolean fallsShort = outcome.findings().stream()
                .anyMatch(f -> f.candidateId().isEmpty()
                        || chosen.contains(f.candidateId().get()));
        if (fallsShort && (closing.reason() == null || closing.reason().isBlank())) {
            faults.add(new FieldError(
                    "/reason", "Kết quả chưa đạt quy định; hãy nêu lý do vẫn ghi nhận: " + firstFinding(chosen)));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return chosen;
    }

    private Set<UUID> fromTie() {
        if (!outcome.isTied()) {
            if (closing.tieRule() != null) {
                faults.add(new FieldError("/tieRule", "Không có đơn vị nào bằng phiếu ở vị trí cuối."));
            }
            return Set.of();
        }
        List<UUID> tied = outcome.standing(Standing.TIED);
        if (closing.tieRule() == null) {
            faults.add(new FieldError(
                    "/tieRule",
                    "Có " + tied.size() + " đơn vị bằng phiếu cho " + outcome.seatsToDecide()
                            + " vị trí cuối; hãy ghi cách giải quyết."));
            return Set.of();
        }
        if (closing.tieRule() == TieRule.SECOND_ROUND) {
            return Set.of();
        }
        Set<UUID> picked = new HashSet<>(closing.tieChosen());
        if (picked.size() != outcome.seatsToDecide() || !tied.containsAll(picked)) {
            faults.add(new FieldError(
                    "/tieChosen",
                    "Hãy chọn đúng " + outcome.seatsToDecide() + " trong " + tied.size() + " đơn vị bằng phiếu."));
        }
        return picked;
    }

    private String firstFinding(Set<UUID> chosen) {
        return outcome.findings().stream()
                .filter(f -> f.candidateId().isEmpty()
                        || chosen.contains(f.candidateId().get()))
                .map(Outcome.Finding::message)
                .findFirst()
                .orElse("");
    }
}
