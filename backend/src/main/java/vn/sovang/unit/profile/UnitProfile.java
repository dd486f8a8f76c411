package vn.sovang.unit.profile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dated facts of a unit; a second look at the same row, so that its version is the unit's. */
@Entity
@Table(name = "unit")
public class UnitProfile {

    @Id
    private UUID id;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "unit_area", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "place")
    private List<UnitArea> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_headcount", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "place")
    private List<UnitHeadcount> headcounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_officer", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "place")
    private List<UnitOfficer> officers = new ArrayList<>();

    protected UnitProfile() {}

    /** The facts as they are now told; former ones stay in as rows with a last day. */
    void tell(ProfileContent content) {
        put(areas, content.areas());
        put(headcounts, content.headcounts());
        put(officers, content.officers());
    }

    /** In place, because only a list that is changed itself counts as a change of the unit. */
    private static <T> void put(List<T> kept, List<T> told) {
        if (!kept.equals(told)) {
            kept.clear();
            kept.addAll(told);
        }
    }

    ProfileContent content() {
        return new ProfileContent(List.copyOf(areas), List.copyOf(headcounts), List.copyOf(officers));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
