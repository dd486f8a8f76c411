package vn.sovang.unit.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of area that awards and statistics look at. */
@Schema(name = "UnitAreaKind")
public enum AreaKind {
    REMOTE("Vùng sâu, vùng xa"),
    BORDER("Biên giới"),
    ISLAND("Hải đảo"),
    SPECIALLY_DIFFICULT("Đặc biệt khó khăn");

    private final String label;

    AreaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
