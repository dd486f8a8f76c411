package vn.sovang.unit.household;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.unit.person.GivenName;

/** A household (hộ gia đình) of a commune; it is called by its head. */
@Entity
public class Household {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "head_name")
    private String headName;

    /** Of the head, by which Vietnamese lists are sorted. */
    @Column(name = "given_name")
    private String givenName;

    /** Null for a head outside the list of people. */
    @Column(name = "head_id")
    private UUID headId;

    @Column(name = "commune_id")
    private UUID communeId;

    private String address;

    @ElementCollection
    @CollectionTable(name = "household_member", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "place")
    private List<HouseholdMember> members = new ArrayList<>();

    protected Household() {}

    static Household of(UUID communeId) {
        Household h = new Household();
        h.id = UuidCreator.getTimeOrderedEpoch();
        h.communeId = communeId;
        return h;
    }

    /** One that is known by its head and address alone so far. */
    public static Household headedBy(String headName, String address, UUID communeId) {
        Household h = of(communeId);
        h.write(null, headName, address, List.of());
        return h;
    }

    void write(UUID newHeadId, String newHeadName, String newAddress, List<HouseholdMember> newMembers) {
        headId = newHeadId;
        headName = newHeadName;
        givenName = GivenName.of(newHeadName);
        address = newAddress;
        members.clear();
        members.addAll(newMembers);
    }

    /** The facts under the words people know them by. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Chủ hộ", headName);
        words.put("Địa chỉ", address);
        words.put(
                "Thành viên",
                members.isEmpty()
                        ? null
                        : String.join(
                                "; ",
                                members.stream().map(HouseholdMember::words).toList()));
        return words;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String headName() {
        return headName;
    }

    /** As decisions name it. */
    public String name() {
        return named(headName);
    }

    /** The same for a head read elsewhere. */
    public static String named(String headName) {
        return "Hộ gia đình " + headName;
    }

    UUID headId() {
        return headId;
    }

    public UUID communeId() {
        return communeId;
    }

    public String address() {
        return address;
    }

    List<HouseholdMember> members() {
        return List.copyOf(members);
    }
}
