package vn.sovang.submission;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a submission upward stands; backend/docs/states/higher-submission.md is the table an official reads. */
@Schema(name = "HigherSubmissionStatus")
public enum SubmissionStatus {
    /** The letter is being written and signed. */
    DRAFT("Đang soạn"),
    /** Signed, numbered and on its way; answers come in. */
    SENT("Đã trình"),
    /** Every nominee has an answer. */
    ANSWERED("Đã có kết quả"),
    /** Given up before it was sent; its nominees wait again. */
    CANCELLED("Đã hủy");

    private final String label;

    SubmissionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(SubmissionStatus next) {
        return next().contains(next);
    }

    private Set<SubmissionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, CANCELLED);
            case SENT -> Set.of(ANSWERED);
            case ANSWERED, CANCELLED -> Set.of();
        };
    }
}
