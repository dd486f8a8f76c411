package vn.sovang.proposal;

import static vn.sovang.proposal.ProposalStatus.APPRAISED;
import static vn.sovang.proposal.ProposalStatus.DECIDED;
import static vn.sovang.proposal.ProposalStatus.RECEIVED;
import static vn.sovang.proposal.ProposalStatus.SENT_TO_LEAD;
import static vn.sovang.proposal.ProposalStatus.SUBMITTED;
import static vn.sovang.proposal.ProposalStatus.SUBMITTED_UP;
import static vn.sovang.proposal.ProposalStatus.VERIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.audit.StatusHistory;
import vn.sovang.shared.time.AppClock;

/** The way of a dossier as a line of steps, with one more where an agency leads the round. */
final class ProposalSteps {

    private record Stop(ProposalStatus reached, String words) {}

    private static final List<Stop> BEYOND = List.of(
            new Stop(RECEIVED, "Tiếp nhận"),
            new Stop(APPRAISED, "Thẩm định"),
            new Stop(SUBMITTED_UP, "Lãnh đạo Sở ký trình"),
            new Stop(VERIFIED, "Văn phòng thẩm tra"),
            new Stop(DECIDED, "Quyết định"));

    private ProposalSteps() {}

    /** @param changes latest first */
    static List<ProposalView.Step> of(Proposal p, List<StatusHistory.Change> changes) {
        boolean led = isWithLead(p.status()) || changes.stream().anyMatch(c -> c.to().equals(SENT_TO_LEAD.name()));
        List<Stop> way = new ArrayList<>();
        way.add(new Stop(led ? SENT_TO_LEAD : SUBMITTED, "Gửi hồ sơ"));
        if (led) {
            way.add(new Stop(SUBMITTED, "Cơ quan chủ trì chuyển"));
        }
        way.addAll(BEYOND);
        int done = done(p.status(), led);
        List<ProposalView.Step> steps = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            steps.add(new ProposalView.Step(
                    way.get(i).words(),
                    state(p.status(), i, done),
                    i < done ? day(changes, way.get(i).reached()) : Optional.empty()));
        }
        return steps;
    }

    private static boolean isWithLead(ProposalStatus status) {
        return status == SENT_TO_LEAD || status == ProposalStatus.LEAD_REVIEW;
    }

    private static ProposalView.State state(ProposalStatus status, int i, int done) {
        boolean ended = status == ProposalStatus.WITHDRAWN || status == ProposalStatus.CLOSED;
        if (i < done) {
            return ProposalView.State.DONE;
        }
        return i == done && !ended ? ProposalView.State.CURRENT : ProposalView.State.AHEAD;
    }

    private static Optional<LocalDate> day(List<StatusHistory.Change> changes, ProposalStatus reached) {
        return changes.stream()
                .filter(c -> c.to().equals(reached.name()))
                .findFirst()
                .map(c -> c.at().atZone(AppClock.ZONE).toLocalDate());
    }

    private static int done(ProposalStatus status, boolean led) {
        int more = led ? 1 : 0;
        return switch (status) {
            case DRAFT, RETURNED, WITHDRAWN -> 0;
            case SENT_TO_LEAD, LEAD_REVIEW -> 1;
            case SUBMITTED -> 1 + more;
            case RECEIVED, APPRAISING -> 2 + more;
            case APPRAISED -> 3 + more;
            case SUBMITTED_UP -> 4 + more;
            case VERIFIED -> 5 + more;
            case DECIDED, CLOSED -> 6 + more;
        };
    }
}
