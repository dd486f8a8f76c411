package vn.sovang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who can be honoured. */
@Schema(name = "HonourSubjectKind")
public enum SubjectKind {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân"),
    HOUSEHOLD("Hộ gia đình");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
