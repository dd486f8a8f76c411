package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a reply came in. */
@Schema(name = "OpinionWay")
public enum OpinionWay {
    LINK("Trả lời qua đường dẫn"),
    ACCOUNT("Trả lời bằng tài khoản của đơn vị"),
    /** On paper; the specialist wrote it down. */
    RECORDED("Chuyên viên ghi theo văn bản");

    private final String label;

    OpinionWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
