package vn.sovang.block;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where a block's year is known from and what those papers say of it beyond its fields. It stands beside the term,
 * because papers come in before and after the decision and change nothing the decision says.
 */
@Entity
@Table(name = "block_term_report")
public class TermReport {

    /** Of a report nobody has written yet. */
    static final int UNWRITTEN = 0;

    @Id
    @Column(name = "term_id")
    private UUID termId;

    @Version
    private int version;

    private String period;

    @ElementCollection
    @CollectionTable(name = "block_term_source", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "place")
    private List<TermSource> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "block_term_fact", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "place")
    private List<ReportedFact> facts = new ArrayList<>();

    protected TermReport() {}

    static TermReport of(UUID termId) {
        TermReport r = new TermReport();
        r.termId = termId;
        // One more than what a reader of the unwritten report has seen.
        r.version = UNWRITTEN + 1;
        return r;
    }

    void write(String newPeriod, List<TermSource> newSources, List<ReportedFact> newFacts) {
        period = newPeriod;
        if (!sources.equals(newSources)) {
            sources.clear();
            sources.addAll(newSources);
        }
        if (!facts.equals(newFacts)) {
            facts.clear();
            facts.addAll(newFacts);
        }
    }

    UUID termId() {
        return termId;
    }

    int version() {
        return version;
    }

    String period() {
        return period;
    }

    public List<TermSource> sources() {
        return List.copyOf(sources);
    }

    public List<ReportedFact> facts() {
        return List.copyOf(facts);
    }
}
