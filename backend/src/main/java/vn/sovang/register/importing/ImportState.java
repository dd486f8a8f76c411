package vn.sovang.register.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a table of earlier honours is. */
@Schema(name = "RegisterImportState")
public enum ImportState {
    /** Parts of the file are still missing. */
    RECEIVING("Đang gửi tệp"),
    READING("Đang đọc bảng"),
    /** The file is no table that can be read; what it said stands beside it. */
    UNREADABLE("Không đọc được"),
    /** Read, to be looked at; nothing is in the book yet. */
    READ("Chờ kiểm tra"),
    WRITING("Đang ghi vào sổ"),
    WRITTEN("Đã ghi vào sổ"),
    UNDONE("Đã hoàn tác");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isAtWork() {
        return this == READING || this == WRITING;
    }

    /** Nothing of it is in the book. */
    boolean isOutside() {
        return this == RECEIVING || this == UNREADABLE || this == READ;
    }
}
