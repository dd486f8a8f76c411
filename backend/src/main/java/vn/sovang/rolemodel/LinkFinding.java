package vn.sovang.rolemodel;

/** @param status code of the answer, null where there was none */
record LinkFinding(LinkOutcome outcome, Integer status) {

    static LinkFinding of(LinkOutcome outcome) {
        return new LinkFinding(outcome, null);
    }
}
