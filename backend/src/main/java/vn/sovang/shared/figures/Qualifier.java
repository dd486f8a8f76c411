package vn.sovang.shared.figures;

/** How exactly the writer meant the figure. */
public enum Qualifier {
    EXACT,
    /** hơn, trên */
    MORE_THAN,
    /** dưới */
    LESS_THAN,
    /** gần: a little less */
    NEARLY,
    /** khoảng, ước, xấp xỉ */
    ABOUT,
    /** từ … trở lên, ít nhất, không dưới, ≥ */
    AT_LEAST,
    /** không quá, tối đa, … trở xuống, ≤ */
    AT_MOST,
    /** từ … đến …: the reading has an upper end too */
    BETWEEN
}
