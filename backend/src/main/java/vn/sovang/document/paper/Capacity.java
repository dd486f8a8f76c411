package vn.sovang.document.paper;

/** In whose place somebody signs. */
public enum Capacity {
    /** thay mặt: on behalf of a collective body. */
    ON_BEHALF("TM.", "T/M"),
    /** ký thay: a deputy in place of the head. */
    FOR_HEAD("KT.", "K/T"),
    /** thừa lệnh: by order of the head. */
    BY_ORDER("TL.", "T/L"),
    /** thừa ủy quyền: by written authorisation. */
    BY_AUTHORISATION("TUQ.", "T/UQ"),
    /** quyền: acting head. */
    ACTING("Q.", "Q.");

    private final String state;
    private final String party;

    Capacity(String state, String party) {
        this.state = state;
        this.party = party;
    }

    /** The abbreviation printed before the principal. */
    public String prefix(Layout layout) {
        return layout == Layout.PARTY ? party : state;
    }
}
