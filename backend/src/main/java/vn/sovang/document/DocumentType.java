package vn.sovang.document;

/** Types of administrative papers (Nghị định 30/2020/NĐ-CP, phụ lục III), and two that are none of them. */
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    REGULATION("QC", "Quy chế"),
    RULES("QyĐ", "Quy định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    SCHEME("PA", "Phương án"),
    PROJECT("ĐA", "Đề án"),
    INVESTMENT_PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    SUBMISSION("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    TELEGRAM("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận"),
    AUTHORISATION("GUQ", "Giấy ủy quyền"),
    INVITATION("GM", "Giấy mời"),
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    DISPATCH_SLIP("PG", "Phiếu gửi"),
    TRANSFER_SLIP("PC", "Phiếu chuyển"),
    NOTICE_SLIP("PB", "Phiếu báo"),
    /** An official letter, the only type without an abbreviation. */
    OFFICIAL_LETTER("", "Công văn"),
    OTHER("", "Văn bản khác");

    private final String abbreviation;
    private final String label;

    DocumentType(String abbreviation, String label) {
        this.abbreviation = abbreviation;
        this.label = label;
    }

    /** As it stands in the symbol of a number, empty where there is none. */
    public String abbreviation() {
        return abbreviation;
    }

    public String label() {
        return label;
    }
}
