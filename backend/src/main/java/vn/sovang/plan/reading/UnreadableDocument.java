package vn.sovang.plan.reading;

/** The file could not be opened as text, .docx or .xlsx. The message is Vietnamese and fit to show. */
public class UnreadableDocument extends RuntimeException {

    public enum Reason {
        EMPTY,
        /** Starts like a supported file but is damaged. */
        BROKEN,
        /** A kind of file that is not read, such as .doc or .pdf. */
        UNSUPPORTED,
        /** Too many bytes (also once unpacked), rows or columns. */
        TOO_LARGE
    }

    private final Reason reason;

    UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    UnreadableDocument(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
