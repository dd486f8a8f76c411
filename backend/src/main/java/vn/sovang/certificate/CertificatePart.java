package vn.sovang.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can stand on a certificate, in reading order. */
@Schema(name = "CertificatePart")
enum CertificatePart {
    NATION("Quốc hiệu"),
    MOTTO("Tiêu ngữ"),
    ISSUER("Người khen"),
    GIVES("Tặng"),
    AWARD("Hình thức, danh hiệu"),
    NAME("Tên người, tập thể"),
    BELONGS("Chức vụ, đơn vị"),
    ACHIEVEMENT("Thành tích"),
    DECISION("Số, ngày quyết định"),
    PLACE_DATE("Nơi, ngày ký"),
    CAPACITY("Quyền hạn người ký"),
    SIGNER("Họ tên người ký"),
    CODE("Mã kiểm tra");

    private final String label;

    CertificatePart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
