package vn.sovang.plan;

/** Kinds of records that can prove a task done. */
public enum ProofType {
    DOCUMENT("Văn bản"),
    PLAN("Kế hoạch"),
    MOVEMENT("Phong trào thi đua"),
    MEETING("Hội nghị"),
    DECISION("Quyết định khen thưởng"),
    AWARD_ROUND("Đợt xét khen thưởng"),
    PROPOSAL("Hồ sơ khen thưởng"),
    BLOCK("Cụm, khối thi đua");

    private final String label;

    ProofType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
