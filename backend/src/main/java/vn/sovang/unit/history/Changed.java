package vn.sovang.unit.history;

import java.util.UUID;

/** The record a change belongs to. */
public record Changed(Kind kind, UUID id) {

    /** Kinds of records whose changes are kept, each with its column. */
    public enum Kind {
        PERSON("person_id"),
        UNIT("unit_id"),
        HOUSEHOLD("household_id"),
        INITIATIVE("initiative_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    public static Changed person(UUID id) {
        return new Changed(Kind.PERSON, id);
    }

    public static Changed unit(UUID id) {
        return new Changed(Kind.UNIT, id);
    }

    public static Changed household(UUID id) {
        return new Changed(Kind.HOUSEHOLD, id);
    }

    public static Changed initiative(UUID id) {
        return new Changed(Kind.INITIATIVE, id);
    }

    String column() {
        return kind.column;
    }
}
