package vn.sovang.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council does with members who are absent and write. */
@Schema(name = "WrittenOpinions")
public enum WrittenOpinions {
    NOT_TAKEN("Không lấy ý kiến thành viên vắng mặt"),
    /** In the minutes, without a vote. */
    RECORDED("Ghi ý kiến vào biên bản, không tính phiếu"),
    /** The sealed slip sent along is put with the others. */
    COUNTED("Phiếu gửi kèm được kiểm cùng các phiếu khác");

    private final String label;

    WrittenOpinions(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
