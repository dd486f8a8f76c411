package vn.sovang.sample;

/** A part of the sample province; it is written once, in one transaction with its mark. */
public interface Chapter {

    /** Chapters are written in this order. */
    int order();

    /** Stable name of the mark. */
    String name();

    /** True for units and accounts, which are there with {@code SAMPLE=none} too. */
    default boolean isGround() {
        return false;
    }

    void write();
}
