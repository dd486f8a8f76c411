package vn.sovang.movement;

/** How long a movement lasts, in the classes of form 0601.N/BNV-TĐKT. */
public enum MovementLength {
    UNDER_ONE_YEAR("06", "Dưới 1 năm"),
    ONE_YEAR("07", "1 năm"),
    ONE_TO_THREE_YEARS("08", "Từ trên 1 năm đến dưới 3 năm"),
    THREE_TO_FIVE_YEARS("09", "Từ 3 năm đến dưới 5 năm"),
    FIVE_YEARS_OR_MORE("10", "Từ 5 năm trở lên"),
    /** A theme without an end; the form has no row for it, so somebody has to write its end down. */
    UNKNOWN("", "Chưa rõ thời gian");

    /** The class of {@code movement m} in SQL; yearly work counts as one year, a push without days as less. */
    static final String SQL = """
            (case when n.months is null then 'UNKNOWN' when n.months < 12 then 'UNDER_ONE_YEAR'
                  when n.months = 12 then 'ONE_YEAR' when n.months < 36 then 'ONE_TO_THREE_YEARS'
                  when n.months < 60 then 'THREE_TO_FIVE_YEARS' else 'FIVE_YEARS_OR_MORE' end)
            """;

    /** To be joined before {@link #SQL} is asked for. */
    static final String JOIN = """
             join lateral (select case
                    when m.starts_on is not null and m.ends_on is not null
                        then 12 * extract(year from age(m.ends_on + 1, m.starts_on))
                             + extract(month from age(m.ends_on + 1, m.starts_on))
                             + least(1, extract(day from age(m.ends_on + 1, m.starts_on))) / 2
                    when m.method = 'REGULAR' then 12
                    when m.to_year is null then null
                    when m.method = 'WAVE' and m.to_year = m.from_year then 6
                    else 12 * (m.to_year - m.from_year + 1) end as months) n on true
            """;

    private final String code;
    private final String label;

    MovementLength(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
