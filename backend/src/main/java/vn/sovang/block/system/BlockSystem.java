package vn.sovang.block.system;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A system of blocks under one organiser; numbers of blocks begin anew in each. */
@Entity
@Table(name = "block_system")
public class BlockSystem {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    private SystemCycle cycle;

    private String note;

    protected BlockSystem() {}

    static BlockSystem of(SystemContent content) {
        BlockSystem s = new BlockSystem();
        s.id = UuidCreator.getTimeOrderedEpoch();
        s.describe(content);
        return s;
    }

    void describe(SystemContent c) {
        name = c.name();
        ownerUnitId = c.ownerUnitId();
        ownerName = c.ownerName();
        cycle = c.cycle();
        note = c.note();
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public UUID ownerUnitId() {
        return ownerUnitId;
    }

    public String ownerName() {
        return ownerName;
    }

    public SystemCycle cycle() {
        return cycle;
    }

    public String note() {
        return note;
    }
}
