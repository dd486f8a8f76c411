package vn.sovang.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the department made sure who the sender is, before it gave out a code. */
@Schema(name = "ConsultationSenderProof")
public enum SenderProof {
    IN_PERSON("Đến trực tiếp, xuất trình giấy tờ"),
    LETTER("Công văn của cơ quan, tổ chức"),
    CALLED_BACK("Gọi lại theo số đã biết");

    private final String label;

    SenderProof(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
