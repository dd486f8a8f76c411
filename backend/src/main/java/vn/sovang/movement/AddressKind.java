package vn.sovang.movement;

/** How a launching document names those it addresses. */
public enum AddressKind {
    /** Every unit of a kind, for example all communes. */
    UNIT_KIND,
    /** One unit by its name. */
    UNIT,
    /** Every member of a block. */
    BLOCK
}
