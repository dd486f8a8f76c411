package vn.sovang.pledge;

import vn.sovang.shared.figures.Direction;

/** How a target is met. */
public enum TargetDirection {
    HIGHER_BETTER("Càng cao càng tốt"),
    /** Such as "no official disciplined". */
    LOWER_BETTER("Càng thấp càng tốt"),
    /** Done or not done; carries no figure. */
    DONE("Hoàn thành hay không");

    private final String label;

    TargetDirection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Direction ofFigures() {
        return this == LOWER_BETTER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }
}
