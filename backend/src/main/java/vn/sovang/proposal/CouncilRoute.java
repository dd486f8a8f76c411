package vn.sovang.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an award comes from the appraisal to the signature: past the council, or by one of its ways to decide. */
@Schema(name = "CouncilRoute")
public enum CouncilRoute {
    NO_COUNCIL("Không qua Hội đồng"),
    STANDING_MEMBERS("Xin ý kiến Thường trực Hội đồng"),
    FULL_SESSION("Họp Hội đồng"),
    WRITTEN_SLIPS("Lấy phiếu bằng văn bản");

    private final String label;

    CouncilRoute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
