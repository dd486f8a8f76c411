package vn.sovang.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be said of a certificate. */
@Schema(name = "CertificateState")
enum CodeState {
    /** Genuine, and the honour stands. */
    STANDS("Đúng, khen thưởng đang có hiệu lực"),
    /** Genuine and standing; the name was misprinted and set right since. */
    CORRECTED("Đúng, tên đã được đính chính"),
    /** Genuine, but taken back. */
    REVOKED("Khen thưởng đã bị hủy bỏ"),
    /** Not signed by this province's keys, or unreadable. */
    NOT_OURS("Không phải mã do tỉnh cấp");

    private final String label;

    CodeState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
