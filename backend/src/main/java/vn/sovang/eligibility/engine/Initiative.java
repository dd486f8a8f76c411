package vn.sovang.eligibility.engine;

/**
 * A recognised solution of one year.
 *
 * @param scope how far it reaches; null where nobody recognised a reach
 */
public record Initiative(int year, What what, Scope scope) {

    /** What it is; the names are those of the law's abbreviations. */
    public enum What {
        /** Sáng kiến. */
        SK,
        /** Đề tài, đề án, công trình khoa học đã nghiệm thu. */
        DT,
        /** Mưu trí, sáng tạo trong chiến đấu. */
        MT
    }
}
