package vn.sovang.plan.reading;

/** Bounds on what is read, far above any real plan. */
final class ReadLimits {

    static final int FILE_BYTES = 20 * 1024 * 1024;
    static final int TEXT_CHARACTERS = 2_000_000;
    static final int ARCHIVE_ENTRIES = 1_000;
    static final long UNPACKED_BYTES = 60L * 1024 * 1024;
    static final int ROWS = 10_000;
    static final int COLUMNS = 60;
    static final int CELL_CHARACTERS = 20_000;

    private ReadLimits() {}

    static UnreadableDocument tooManyRows() {
        return new UnreadableDocument(
                UnreadableDocument.Reason.TOO_LARGE, "Bảng có hơn " + ROWS + " dòng, quá lớn đối với một kế hoạch.");
    }

    static void checkColumns(int columns) {
        if (columns > COLUMNS) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.TOO_LARGE,
                    "Bảng có hơn " + COLUMNS + " cột, quá lớn đối với một kế hoạch.");
        }
    }
}
