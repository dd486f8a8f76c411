package vn.sovang.unit.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Degrees as form 0605.N groups them. */
@Schema(name = "OfficerTraining")
public enum Training {
    ELEMENTARY("Sơ cấp"),
    INTERMEDIATE("Trung cấp"),
    COLLEGE("Cao đẳng"),
    UNIVERSITY("Đại học"),
    POSTGRADUATE("Trên đại học"),
    UNKNOWN("Chưa rõ");

    private final String label;

    Training(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
