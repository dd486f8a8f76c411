package vn.sovang.proposal;

/** Who proposes. */
public enum ProposerKind {
    /** A unit for itself, its parts and its people. */
    UNIT,
    /** A block after its vote; the unit that led it then acts for it. */
    BLOCK
}
