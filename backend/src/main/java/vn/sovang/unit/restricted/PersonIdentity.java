package vn.sovang.unit.restricted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The identity number of a person, sealed. */
@Entity
@Table(name = "person_identity")
class PersonIdentity {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Version
    private int version;

    private byte[] sealed;

    private byte[] finder;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PersonIdentity() {}

    static PersonIdentity of(UUID personId) {
        PersonIdentity identity = new PersonIdentity();
        identity.personId = personId;
        return identity;
    }

    void write(byte[] sealed, byte[] finder, UUID by, Instant at) {
        this.sealed = sealed;
        this.finder = finder;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID personId() {
        return personId;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    byte[] sealed() {
        return sealed;
    }
}
