package vn.sovang.unit.person;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person who can be honoured. */
@Entity
public class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    /** The last word of the name, by which Vietnamese lists are sorted. */
    @Column(name = "given_name")
    private String givenName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Embedded
    private PersonProfile profile;

    /** Of the present posting, as are the five that follow; kept here because lists and scopes ask for them. */
    private String position;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean employed;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_group")
    private RecipientGroup recipientGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "cadre_level")
    private CadreLevel cadreLevel;

    private boolean leader;

    @ElementCollection
    @CollectionTable(name = "person_posting", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    private List<Posting> postings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_service", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    private List<ServicePeriod> services = new ArrayList<>();

    /** The person this one turned out to be; such a record is shown to nobody. */
    @Column(name = "merged_into_id")
    private UUID mergedIntoId;

    protected Person() {}

    /** @param gender MALE, FEMALE or UNKNOWN */
    public static Person of(String name, String gender, String position, UUID unitId, boolean leader) {
        RecipientGroup group = leader ? RecipientGroup.LEADER_OTHER : RecipientGroup.DIRECT;
        return of(name, Gender.valueOf(gender), PersonProfile.EMPTY, Posting.present(unitId, position, group));
    }

    public static Person of(String name, Gender gender, PersonProfile profile, Posting present) {
        Person p = new Person();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.describe(name, gender, profile);
        p.work(List.of(present), List.of());
        return p;
    }

    /** Who somebody is; where they work is told by {@link #work}. */
    void describe(String newName, Gender newGender, PersonProfile newProfile) {
        name = newName;
        givenName = GivenName.of(newName);
        gender = newGender;
        profile = newProfile;
    }

    /** The whole course of work; the first in order of time is where the person is now, even after its last day. */
    public void work(List<Posting> course, List<ServicePeriod> counted) {
        List<Posting> ordered = new ArrayList<>(course);
        ordered.sort(Posting.LATEST_FIRST);
        postings.clear();
        postings.addAll(ordered);
        services.clear();
        services.addAll(counted);
        Posting present = ordered.get(0);
        position = present.position();
        unitId = present.unitId();
        employed = present.employed();
        recipientGroup = present.recipientGroup();
        cadreLevel = present.cadreLevel();
        leader = present.recipientGroup().leads();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    public PersonProfile profile() {
        return profile == null ? PersonProfile.EMPTY : profile;
    }

    public String position() {
        return position;
    }

    /** The employer, or the commune of somebody without one. */
    public UUID unitId() {
        return unitId;
    }

    public RecipientGroup recipientGroup() {
        return recipientGroup;
    }

    public CadreLevel cadreLevel() {
        return cadreLevel;
    }

    public boolean employed() {
        return employed;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    public List<ServicePeriod> services() {
        return List.copyOf(services);
    }

    public UUID mergedIntoId() {
        return mergedIntoId;
    }
}
