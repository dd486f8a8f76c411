package vn.sovang.block;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;

/** A block or cluster through the years; (system, level, official name) tells it from all others. */
@Entity
public class Block {

    @Id
    private UUID id;

    @Version
    private int version;

    private String system;

    @Enumerated(EnumType.STRING)
    private BlockLevel level;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "predecessor_id")
    private UUID predecessorId;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "founding_number"))
    @AttributeOverride(name = "date", column = @Column(name = "founding_date"))
    @AttributeOverride(name = "issuer", column = @Column(name = "founding_issuer"))
    @AttributeOverride(name = "signatory", column = @Column(name = "founding_signatory"))
    private DecisionFacts founding;

    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    private BlockMandate mandate;

    @Column(columnDefinition = "text[]")
    private String[] aliases;

    @Column(name = "predecessor_basis")
    private String predecessorBasis;

    private String note;

    protected Block() {}

    static Block found(BlockContent content) {
        Block b = new Block();
        b.id = UuidCreator.getTimeOrderedEpoch();
        b.describe(content);
        return b;
    }

    void describe(BlockContent c) {
        if (id.equals(c.parentId()) || id.equals(c.predecessorId())) {
            throw new Invalid(
                    id.equals(c.parentId()) ? "/parentId" : "/predecessorId",
                    "Một cụm, khối không thể nằm trong hoặc kế thừa chính nó.");
        }
        system = c.system();
        level = c.level();
        kind = c.kind();
        name = c.name();
        parentId = c.parentId();
        predecessorId = c.predecessorId();
        ownerUnitId = c.ownerUnitId();
        founding = c.founding();
        ownerName = c.ownerName();
        mandate = c.mandate();
        aliases = c.aliases() == null ? new String[0] : c.aliases().toArray(String[]::new);
        predecessorBasis = c.predecessorBasis();
        note = c.note();
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String system() {
        return system;
    }

    public BlockLevel level() {
        return level;
    }

    public BlockKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public UUID parentId() {
        return parentId;
    }

    public UUID predecessorId() {
        return predecessorId;
    }

    public UUID ownerUnitId() {
        return ownerUnitId;
    }

    public DecisionFacts founding() {
        return founding;
    }

    public String ownerName() {
        return ownerName;
    }

    public BlockMandate mandate() {
        return mandate;
    }

    /** Other names it is written by. */
    public List<String> aliases() {
        return List.of(aliases);
    }

    /** The paper that says it goes on from its predecessor. */
    public String predecessorBasis() {
        return predecessorBasis;
    }

    public String note() {
        return note;
    }
}
