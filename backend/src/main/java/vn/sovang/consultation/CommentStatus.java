package vn.sovang.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department did with a comment. */
@Schema(name = "ConsultationCommentStatus")
public enum CommentStatus {
    /** Nobody has looked at it yet. */
    NEW("Chưa xem"),
    /** Counts in the result. */
    RECORDED("Ghi nhận"),
    /** Not about the candidate, or unlawful; kept with the reason and not counted. */
    SET_ASIDE("Không ghi nhận");

    private final String label;

    CommentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
