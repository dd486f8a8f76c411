package vn.sovang.movement;

/** What can be done with a movement. */
public enum MovementAction {
    EDIT,
    LAUNCH,
    REVIEW,
    FINAL_REVIEW,
    CORRECT_REVIEW,
    CLOSE,
    JOIN,
    ADD_RESULT,
    ADD_CONTRIBUTION,
    ADD_CHECK,
    ADD_MEDIA,
    LINK_AWARDS
}
