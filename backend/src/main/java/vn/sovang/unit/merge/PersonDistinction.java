package vn.sovang.unit.merge;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** That two records are two people, however alike they look. It never changes; it is taken back as a whole. */
@Entity
@Table(name = "person_distinction")
public class PersonDistinction {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "first_id")
    private UUID firstId;

    @Column(name = "second_id")
    private UUID secondId;

    private String reason;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_name")
    private String notedName;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected PersonDistinction() {}

    static PersonDistinction of(UUID one, UUID other, String reason, Actor by, Instant at) {
        PersonDistinction d = new PersonDistinction();
        d.id = UuidCreator.getTimeOrderedEpoch();
        // As the database orders them: by their digits.
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        d.firstId = inOrder ? one : other;
        d.secondId = inOrder ? other : one;
        d.reason = reason;
        d.notedBy = by.accountId();
        d.notedName = by.name();
        d.notedAt = at;
        return d;
    }

    UUID id() {
        return id;
    }
}
