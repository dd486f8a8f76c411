package vn.sovang.unit.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody does the work of emulation alone or beside other work. */
@Schema(name = "OfficerWorkingTime")
public enum WorkingTime {
    FULL("Chuyên trách"),
    PART("Kiêm nhiệm");

    private final String label;

    WorkingTime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
