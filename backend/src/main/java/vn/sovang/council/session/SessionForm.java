package vn.sovang.council.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.proposal.CouncilRoute;

/** How the council decides. */
@Schema(name = "SessionForm")
public enum SessionForm {
    FULL_SESSION("Họp toàn thể Hội đồng"),
    STANDING_MEMBERS("Họp Thường trực Hội đồng"),
    /** No meeting: the members send a slip. */
    WRITTEN_SLIPS("Lấy phiếu bằng văn bản, không họp");

    private final String label;

    SessionForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isMeeting() {
        return this != WRITTEN_SLIPS;
    }

    /** A full session may decide whatever goes to the council; the others only what is sent to them. */
    boolean takes(CouncilRoute route) {
        return route != CouncilRoute.NO_COUNCIL && (this == FULL_SESSION || name().equals(route.name()));
    }
}
