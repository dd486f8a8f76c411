package vn.sovang.unit.naming;

public enum Certainty {
    /** Exactly one active unit carries this name. */
    RESOLVED,
    /** One or more units come close; a person chooses. */
    AMBIGUOUS,
    /** No unit comes close enough to propose; weak candidates may still be listed. */
    UNKNOWN
}
