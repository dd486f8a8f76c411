package vn.sovang.council;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.meeting.ballot.Share;

/** A council: who sits on it by which decision, and how it decides. */
@Entity
public class Council {

    private static final String NATIONAL_FIGHTER = "CSTD_TQ";

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CouncilKind kind;

    @Column(name = "unit_id")
    private UUID unitId;

    private String name;

    @Column(name = "standing_name")
    private String standingName;

    @Column(name = "declared_count")
    private Integer declaredCount;

    @Embedded
    private Rules rules;

    @ElementCollection
    @CollectionTable(name = "council_threshold", joinColumns = @JoinColumn(name = "council_id"))
    @MapKeyColumn(name = "award_code")
    @Column(name = "threshold")
    private Map<String, Share> thresholds = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "council_decision", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "place")
    private List<Founding> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "place")
    private List<Member> members = new ArrayList<>();

    protected Council() {}

    /** @param unitId whose council it is; null for the province's */
    static Council found(UUID unitId, String name, String standingName) {
        Council c = new Council();
        c.id = UuidCreator.getTimeOrderedEpoch();
        c.kind = unitId == null ? CouncilKind.PROVINCIAL : CouncilKind.UNIT;
        c.unitId = unitId;
        c.rules = Rules.USUAL;
        c.thresholds.put(NATIONAL_FIGHTER, Rules.NATIONAL);
        c.rename(name, standingName);
        return c;
    }

    void rename(String newName, String newStandingName) {
        name = newName;
        standingName = newStandingName;
    }

    /**
     * Who sits on it, as a whole; people who have left stay with their last day.
     *
     * @param decision null when the list is only put right
     * @param declared what the decision says the number is; kept beside the list, also where they differ
     */
    void compose(Founding decision, Integer declared, List<Member> list) {
        if (decision != null && !decisions.contains(decision)) {
            decisions.add(decision);
        }
        declaredCount = declared;
        if (!List.copyOf(members).equals(list)) {
            members.clear();
            members.addAll(list);
        }
    }

    void work(Rules by, Map<String, Share> perAward) {
        rules = by;
        thresholds.keySet().retainAll(perAward.keySet());
        thresholds.putAll(perAward);
    }

    public Share threshold(String awardCode) {
        return thresholds.getOrDefault(awardCode, rules.threshold());
    }

    /** Those who sit on it that day, in order. */
    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(m -> m.sitsOn(day)).toList();
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public CouncilKind kind() {
        return kind;
    }

    /** Null for the province's. */
    public UUID unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    /** Cơ quan thường trực; null when unknown. */
    public String standingName() {
        return standingName;
    }

    /** Null when the decision does not say a number. */
    Integer declaredCount() {
        return declaredCount;
    }

    public Rules rules() {
        return rules;
    }

    Map<String, Share> thresholds() {
        return Map.copyOf(thresholds);
    }

    List<Founding> decisions() {
        return List.copyOf(decisions);
    }

    List<Member> members() {
        return List.copyOf(members);
    }
}
