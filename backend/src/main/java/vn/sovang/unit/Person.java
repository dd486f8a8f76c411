package vn.sovang.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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

    private String gender;

    private String position;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean leader;

    protected Person() {}

    /** @param gender MALE, FEMALE or UNKNOWN */
    public static Person of(String name, String gender, String position, UUID unitId, boolean leader) {
        Person p = new Person();
        p.id = UuidCreator.getTimeOrderedEpoch();
        p.name = name;
        p.givenName = name.substring(name.lastIndexOf(' ') + 1);
        p.gender = gender;
        p.position = position;
        p.unitId = unitId;
        p.leader = leader;
        return p;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID unitId() {
        return unitId;
    }
}
