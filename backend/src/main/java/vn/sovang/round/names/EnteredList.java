package vn.sovang.round.names;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What is remembered of a list entered at once: for which award, by whom, and who was made for it. */
@Embeddable
public class EnteredList {

    @Column(name = "award_code")
    private String awardCode;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "made_people", columnDefinition = "uuid[]")
    private UUID[] madePeople;

    @Column(name = "made_households", columnDefinition = "uuid[]")
    private UUID[] madeHouseholds;

    protected EnteredList() {}

    public static EnteredList of(String awardCode, List<SubjectNaming.Named> named, String by, Instant now) {
        EnteredList l = new EnteredList();
        l.awardCode = awardCode;
        l.enteredAt = now;
        l.enteredBy = by;
        l.madePeople = made(named, SubjectNaming.Named::personId);
        l.madeHouseholds = made(named, SubjectNaming.Named::householdId);
        return l;
    }

    private static UUID[] made(List<SubjectNaming.Named> named, Function<SubjectNaming.Named, UUID> id) {
        return named.stream()
                .filter(n -> n.made() && id.apply(n) != null)
                .map(id)
                .toArray(UUID[]::new);
    }

    public String awardCode() {
        return awardCode;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    List<UUID> madePeople() {
        return List.of(madePeople);
    }

    List<UUID> madeHouseholds() {
        return List.of(madeHouseholds);
    }
}
