package vn.sovang.unit.reorganisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reorganisation does to units. */
@Schema(name = "ReorganisationKind")
public enum ReorganisationKind {
    /** Two or more become one; the one may be new or go on from among them. */
    MERGE("Sáp nhập, hợp nhất", true),
    /** One becomes two or more; it may itself go on as one of them. */
    SPLIT("Chia, tách", true),
    /** The same unit under a new name. */
    RENAME("Đổi tên", false),
    /** Units end and nothing follows them. */
    DISSOLVE("Giải thể", true),
    /** The same unit under another parent. */
    TRANSFER("Chuyển cơ quan chủ quản", false);

    private final String label;
    private final boolean ends;

    ReorganisationKind(String label, boolean ends) {
        this.label = label;
        this.ends = ends;
    }

    public String label() {
        return label;
    }

    /** Whether units named as predecessors end, unless they are among the successors. */
    boolean ends() {
        return ends;
    }
}
