package vn.sovang.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through which body an award goes before it is decided. */
@Schema(name = "AwardRoundRoute")
public enum RoundRoute {
    NO_COUNCIL("Không qua Hội đồng"),
    STANDING_MEMBERS("Thường trực Hội đồng"),
    FULL_SESSION("Họp Hội đồng"),
    WRITTEN_SLIPS("Lấy phiếu bằng văn bản");

    private final String label;

    RoundRoute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
