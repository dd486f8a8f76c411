package vn.sovang.unit.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found or done (the codes are those of the eligibility check). */
@Schema(name = "InitiativeKind")
public enum InitiativeKind {
    SK("Sáng kiến"),
    DT("Đề tài khoa học, đề án"),
    MT("Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu");

    private final String label;

    InitiativeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
