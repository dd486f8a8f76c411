package vn.sovang.unit.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the forms address somebody. */
@Schema(name = "Gender")
public enum Gender {
    MALE("Nam", "Ông"),
    FEMALE("Nữ", "Bà"),
    UNKNOWN("Chưa ghi", "Ông/Bà");

    private final String label;
    private final String address;

    Gender(String label, String address) {
        this.label = label;
        this.address = address;
    }

    public String label() {
        return label;
    }

    /** The word before the name in official papers. */
    public String address() {
        return address;
    }
}
