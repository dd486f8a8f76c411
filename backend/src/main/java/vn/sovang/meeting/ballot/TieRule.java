package vn.sovang.meeting.ballot;

/** How a tie at the last seat was resolved. */
public enum TieRule {
    SECOND_ROUND("Bỏ phiếu vòng hai"),
    HIGHER_SCORE("Đơn vị có điểm thi đua cao hơn"),
    CHAIR_DECIDES("Chủ trì hội nghị quyết định"),
    DRAW_LOTS("Bốc thăm");

    private final String label;

    TieRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
