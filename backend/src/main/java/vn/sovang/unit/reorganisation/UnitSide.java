package vn.sovang.unit.reorganisation;

/** On which side of a reorganisation a unit stands. */
enum UnitSide {
    PREDECESSOR,
    SUCCESSOR
}
