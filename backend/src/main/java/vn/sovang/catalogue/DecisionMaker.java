package vn.sovang.catalogue;

/** The office that signs an award decision; the name of each constant is the code of the catalogue. */
public enum DecisionMaker {
    CTN,
    TTG,
    CT_UBND_TINH,
    CT_UBND_XA,
    GD_SO,
    THU_TRUONG,
    GD_DN,
    CT_HDQT
}
