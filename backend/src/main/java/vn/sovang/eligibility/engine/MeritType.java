package vn.sovang.eligibility.engine;

/** Types of commendation (loại hình khen thưởng), Điều 8 Luật Thi đua, khen thưởng. */
public enum MeritType {
    CONG_TRANG,
    DOT_XUAT,
    PHONG_TRAO,
    CONG_HIEN,
    NIEN_HAN,
    DOI_NGOAI,
    KHANG_CHIEN;

    /** Merit of one deed or one movement, which carries no higher award for years of work (Nghị định 152/2025/NĐ-CP). */
    boolean isOfOneDeed() {
        return this == DOT_XUAT || this == PHONG_TRAO;
    }
}
