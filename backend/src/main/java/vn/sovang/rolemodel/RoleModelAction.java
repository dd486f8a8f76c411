package vn.sovang.rolemodel;

/** What can be done with a role model. */
public enum RoleModelAction {
    EDIT,
    MOVE,
    ADD_COPY,
    ADD_MEDIA,
    CHECK_LINKS,
    CONSENT,
    PUBLISH,
    UNPUBLISH
}
