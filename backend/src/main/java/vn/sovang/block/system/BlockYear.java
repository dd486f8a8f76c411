package vn.sovang.block.system;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.ReportedFact;
import vn.sovang.block.TermSource;

/** All blocks of a system in one year: what is announced of them together, and the decision that forms them. */
@Entity
@Table(name = "block_year")
public class BlockYear {

    /** Of a year nobody has written anything about. */
    static final int UNWRITTEN = 0;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "system_id")
    private UUID systemId;

    private int year;

    @Column(name = "decided_by")
    private String decidedBy;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "decision_number"))
    @AttributeOverride(name = "date", column = @Column(name = "decision_date"))
    @AttributeOverride(name = "issuer", column = @Column(name = "decision_issuer"))
    @AttributeOverride(name = "signatory", column = @Column(name = "decision_signatory"))
    private DecisionFacts decision;

    private String replaced;

    private String note;

    @ElementCollection
    @CollectionTable(name = "block_year_count", joinColumns = @JoinColumn(name = "year_id"))
    @OrderColumn(name = "place")
    private List<YearCount> counts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "block_year_quota", joinColumns = @JoinColumn(name = "year_id"))
    @OrderColumn(name = "place")
    private List<YearQuota> quotas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "block_year_source", joinColumns = @JoinColumn(name = "year_id"))
    @OrderColumn(name = "place")
    private List<TermSource> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "block_year_fact", joinColumns = @JoinColumn(name = "year_id"))
    @OrderColumn(name = "place")
    private List<ReportedFact> facts = new ArrayList<>();

    protected BlockYear() {}

    static BlockYear of(UUID systemId, int year) {
        BlockYear y = new BlockYear();
        y.id = UuidCreator.getTimeOrderedEpoch();
        // One more than what a reader of the unwritten year has seen.
        y.version = UNWRITTEN + 1;
        y.systemId = systemId;
        y.year = year;
        return y;
    }

    void describe(YearContent c) {
        decidedBy = c.decidedBy();
        note = c.note();
        decision = c.decision() == null ? decision : c.decision();
        replaced = c.replaced() == null ? replaced : c.replaced();
        replace(counts, c.counts());
        replace(quotas, c.quotas());
        replace(sources, c.sources());
        replace(facts, c.facts());
    }

    void decide(DecisionFacts by, String former) {
        decision = by;
        replaced = former;
    }

    private static <T> void replace(List<T> old, List<T> fresh) {
        if (!old.equals(fresh)) {
            old.clear();
            old.addAll(fresh);
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int year() {
        return year;
    }

    String decidedBy() {
        return decidedBy;
    }

    DecisionFacts decision() {
        return decision;
    }

    /** Decisions that ended with this one, as written. */
    String replaced() {
        return replaced;
    }

    String note() {
        return note;
    }

    List<YearCount> counts() {
        return List.copyOf(counts);
    }

    List<YearQuota> quotas() {
        return List.copyOf(quotas);
    }

    List<TermSource> sources() {
        return List.copyOf(sources);
    }

    List<ReportedFact> facts() {
        return List.copyOf(facts);
    }
}
