package vn.sovang.round;

import java.util.Set;
import vn.sovang.shared.security.Verdict;

/** What can be done with a round as a whole, and in which states. */
enum RoundAction {
    EDIT("sửa", RoundStatus.PLANNED, RoundStatus.OPEN),
    OPEN("mở", RoundStatus.PLANNED),
    CLOSE("kết thúc", RoundStatus.OPEN),
    REOPEN("mở lại", RoundStatus.CLOSED);

    private final String label;
    private final Set<RoundStatus> in;

    RoundAction(String label, RoundStatus... in) {
        this.label = label;
        this.in = Set.of(in);
    }

    Verdict in(RoundStatus status) {
        return Verdict.of(
                in.contains(status),
                "Đợt xét đang ở bước “" + status.label() + "”, không " + label + " được ở bước này.");
    }
}
