package vn.sovang.shared.figures;

/** A written figure that a person has to make clear; the message asks in Vietnamese. */
public class UnclearFigure extends Exception {
    UnclearFigure(String message) {
        super(message, null, false, false);
    }
}
