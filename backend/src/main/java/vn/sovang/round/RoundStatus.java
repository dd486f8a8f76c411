package vn.sovang.round;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a round stands; backend/docs/states/award-round.md is the table an official reads. */
@Schema(name = "AwardRoundStatus")
public enum RoundStatus {
    /** Being prepared; only those who prepare it see it. */
    PLANNED("Đang chuẩn bị"),
    /** Dossiers and lists are taken. */
    OPEN("Đang nhận hồ sơ"),
    /** Over: nothing new is taken and the lead agency sees its dossiers no more. */
    CLOSED("Đã kết thúc");

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(RoundStatus next) {
        return next().contains(next);
    }

    private Set<RoundStatus> next() {
        return switch (this) {
            case PLANNED, CLOSED -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
        };
    }
}
