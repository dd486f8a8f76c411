package vn.sovang.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request for an opinion stands; backend/docs/states/opinion-request.md is the table an official reads. */
@Schema(name = "OpinionStatus")
public enum OpinionStatus {
    /** Waiting for the reply. */
    OPEN("Đang chờ trả lời"),
    ANSWERED("Đã trả lời"),
    /** No longer needed, with a reason. */
    WITHDRAWN("Đã thôi hỏi");

    private final String label;

    OpinionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean mayBecome(OpinionStatus next) {
        Set<OpinionStatus> ends = EnumSet.of(ANSWERED, WITHDRAWN);
        return this == OPEN && ends.contains(next);
    }
}
