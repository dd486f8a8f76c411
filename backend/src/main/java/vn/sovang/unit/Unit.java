package vn.sovang.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation, or a part of one, that takes part in emulation or can be honoured. */
@Entity
public class Unit {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;

    @Column(columnDefinition = "text[]")
    private String[] aliases;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** Position in the official order of units. */
    private int place;

    protected Unit() {}

    public static Unit of(
            String name, UnitKind kind, UUID parentId, List<String> aliases, LocalDate validFrom, int place) {
        Unit u = new Unit();
        u.id = UuidCreator.getTimeOrderedEpoch();
        u.name = name;
        u.kind = kind;
        u.parentId = parentId;
        u.aliases = aliases.toArray(String[]::new);
        u.validFrom = validFrom;
        u.place = place;
        return u;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public UUID parentId() {
        return parentId;
    }

    public String code() {
        return code;
    }

    public List<String> aliases() {
        return List.of(aliases);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public int place() {
        return place;
    }

    public int version() {
        return version;
    }

    public boolean isActiveOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
