package vn.sovang.unit.exchange;

/** A cell that is not written as it has to be; the message says how. */
class UnreadableCell extends RuntimeException {
    UnreadableCell(String message) {
        super(message);
    }
}
