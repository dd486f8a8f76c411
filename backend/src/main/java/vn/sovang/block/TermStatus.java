package vn.sovang.block;

import java.util.Set;

/** Where a block's year stands; the table is also in docs/states/block-term.md. */
public enum TermStatus {
    /** Made from the year before or by the conference's election; no decision yet. */
    PROVISIONAL("Tạm thời, chờ quyết định"),
    /** Confirmed by the decision that re-forms the blocks. */
    OFFICIAL("Chính thức");

    private final String label;

    TermStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** States this one may become. */
    Set<TermStatus> next() {
        return switch (this) {
            case PROVISIONAL -> Set.of(OFFICIAL);
            case OFFICIAL -> Set.of(PROVISIONAL);
        };
    }
}
