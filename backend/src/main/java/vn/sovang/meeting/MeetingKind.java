package vn.sovang.meeting;

/** What a meeting is held for. */
public enum MeetingKind {
    BLOCK_YEAR_END("Hội nghị tổng kết năm", "Hội nghị tổng kết công tác thi đua, khen thưởng năm "),
    BLOCK_MID_YEAR("Hội nghị sơ kết 6 tháng đầu năm", "Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm "),
    /** Before the year's conference; what it proposes may change there. */
    BLOCK_PREPARATORY("Hội nghị trù bị", "Hội nghị trù bị tổng kết công tác thi đua, khen thưởng năm "),
    BLOCK_PLEDGE_SIGNING("Hội nghị ký giao ước", "Hội nghị ký kết giao ước thi đua năm ");

    private final String label;
    private final String titleBeforeYear;

    MeetingKind(String label, String titleBeforeYear) {
        this.label = label;
        this.titleBeforeYear = titleBeforeYear;
    }

    public String label() {
        return label;
    }

    /** The usual title: "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2025, Khối thi đua số 5". */
    String usualTitle(int year, String blockName) {
        return titleBeforeYear + year + ", " + blockName;
    }
}
