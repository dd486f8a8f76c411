package vn.sovang.eligibility.engine;

/**
 * An award held.
 *
 * @param type null where nobody knows it
 * @param achievement id of what it honoured, null where it has none
 * @param decisionNumber empty where it is known to be missing, null where it was not told
 */
public record Honour(String award, int year, MeritType type, String achievement, String decisionNumber) {

    public static Honour of(String award, int year) {
        return new Honour(award, year, MeritType.CONG_TRANG, null, null);
    }
}
