package vn.sovang.pledge;

/** A written figure that a person has to make clear; the message asks in Vietnamese. */
class UnclearFigure extends Exception {
    UnclearFigure(String message) {
        super(message, null, false, false);
    }
}
