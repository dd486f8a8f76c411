package vn.sovang.eligibility.engine;

/** How far an initiative reaches, nearest first. */
public enum Scope {
    CS,
    TINH,
    TQ;

    boolean reaches(Scope wanted) {
        return compareTo(wanted) >= 0;
    }
}
