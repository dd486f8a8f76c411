package vn.sovang.movement;

/** What a figure of a movement tells of; figures of different topics are shown apart. */
public enum ResultTopic {
    OUTCOME("Kết quả"),
    /** News items, meetings of model people, models made known. */
    PUBLICITY("Tuyên truyền, nêu gương"),
    /** Awards as a report counts them, beside those the register knows. */
    AWARD("Khen thưởng theo báo cáo");

    private final String label;

    ResultTopic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
