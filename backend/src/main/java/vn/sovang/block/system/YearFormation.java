package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.block.BlockPolicy;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.TermStatus;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** The one decision that forms all blocks of a system for a year. */
@ApplicationScoped
public class YearFormation {

    private final BlockSystems systems;
    private final BlockYears years;
    private final BlockTerms terms;
    private final YearViews views;
    private final BlockPolicy policy;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;

    YearFormation(
            BlockSystems systems,
            BlockYears years,
            BlockTerms terms,
            YearViews views,
            BlockPolicy policy,
            Shape shape,
            StatusHistory history,
            AuditTrail audit) {
        this.systems = systems;
        this.years = years;
        this.terms = terms;
        this.views = views;
        this.policy = policy;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
    }

    /**
     * The signed decision.
     *
     * @param number number and symbol as printed, for example 348/QĐ-UBND
     * @param replaced decisions that end with it, as written
     */
    @Schema(name = "BlockFormationDecision")
    public record Signed(
            @NotNull(message = "Hãy ghi số, ký hiệu quyết định.")
            @Size(max = 100, message = "Số, ký hiệu dài quá 100 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate date,

            @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
            String issuer,

            @Schema(nullable = true) @Size(max = 300, message = "Tên người ký dài quá 300 ký tự.")
            String signatory,

            @Schema(nullable = true) @Size(max = 500, message = "Quyết định được thay thế dài quá 500 ký tự.")
            String replaced) {

        DecisionFacts facts() {
            return new DecisionFacts(number, date, issuer, signatory);
        }
    }

    /** All provisional terms become official in one transaction, or none does. */
    @Transactional
    public YearView decide(Actor actor, UUID systemId, int year, Precondition precondition, Signed signed) {
        BlockSystem system = systems.get(systemId);
        years.meant(system, year);
        policy.mayFound(actor).orRefuse();
        BlockYear y = years.of(systemId, year).orElse(null);
        precondition.require(y == null ? BlockYear.UNWRITTEN : y.version());
        shape.check(signed);
        List<BlockTerm> open = terms.ofSystem(system.name(), year).stream()
                .filter(t -> t.status() == TermStatus.PROVISIONAL)
                .toList();
        if (open.isEmpty()) {
            throw new StateConflict("Năm " + year + " không còn cụm, khối nào chờ quyết định.");
        }
        // Nobody changes a list between the reading of the annex and its becoming official.
        open.forEach(t -> terms.getEntityManager().lock(t, LockModeType.PESSIMISTIC_WRITE));
        BlockYear written = y == null ? BlockYear.of(systemId, year) : y;
        written.decide(signed.facts(), signed.replaced());
        years.persist(written);
        for (BlockTerm term : open) {
            TermStatus before = term.status();
            term.makeOfficial(signed.facts());
            history.record(
                    actor, "block-term", term.id(), before, term.status(), "Chính thức theo " + signed.number(), null);
        }
        audit.record(
                actor,
                "block-year.decide",
                YearKeeping.SUBJECT,
                written.id(),
                Map.of("name", system.name(), "year", year, "number", signed.number(), "rows", open.size()));
        years.flush();
        return views.of(actor, system, year);
    }
}
