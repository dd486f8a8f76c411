package vn.sovang.unit.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an initiative is recognised to take effect (the codes are those of the eligibility check). */
@Schema(name = "InitiativeScope")
public enum InitiativeScope {
    CS("Cấp cơ sở"),
    TINH("Cấp bộ, ngành, tỉnh"),
    TQ("Toàn quốc");

    private final String label;

    InitiativeScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
