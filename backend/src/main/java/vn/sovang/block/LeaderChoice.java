package vn.sovang.block;

/** How a head or deputy came to it. */
public enum LeaderChoice {
    ELECTED("Bầu tại hội nghị"),
    AGREED("Các thành viên thống nhất"),
    APPOINTED("Được phân công"),
    UNKNOWN("Chưa rõ");

    private final String label;

    LeaderChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
