package vn.sovang.unit.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gender as form 0605.N counts it. */
@Schema(name = "OfficerGender")
public enum OfficerGender {
    MALE("Nam"),
    FEMALE("Nữ"),
    UNKNOWN("Chưa rõ");

    private final String label;

    OfficerGender(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
