package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.block.BlockPolicy;
import vn.sovang.block.ReportCheck;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Writes what is announced of a system's year. */
@ApplicationScoped
public class YearKeeping {

    static final String SUBJECT = "block-year";

    private final BlockSystems systems;
    private final BlockYears years;
    private final YearViews views;
    private final ReportCheck check;
    private final BlockPolicy policy;
    private final Shape shape;
    private final AuditTrail audit;

    YearKeeping(
            BlockSystems systems,
            BlockYears years,
            YearViews views,
            ReportCheck check,
            BlockPolicy policy,
            Shape shape,
            AuditTrail audit) {
        this.systems = systems;
        this.years = years;
        this.views = views;
        this.check = check;
        this.policy = policy;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    YearView get(Actor actor, UUID systemId, int year) {
        BlockSystem system = systems.get(systemId);
        return views.of(actor, system, years.meant(system, year));
    }

    @Transactional
    public YearView write(Actor actor, UUID systemId, int year, Precondition precondition, YearContent content) {
        BlockSystem system = systems.get(systemId);
        years.meant(system, year);
        policy.mayFound(actor).orRefuse();
        BlockYear y = years.of(systemId, year).orElse(null);
        precondition.require(y == null ? BlockYear.UNWRITTEN : y.version());
        shape.check(content);
        check.report(content.sources(), content.facts());
        checkQuotas(content.quotas());
        BlockYear written = y == null ? BlockYear.of(systemId, year) : y;
        written.describe(content);
        years.persist(written);
        audit.record(actor, "block-year.write", SUBJECT, written.id(), Map.of("name", system.name(), "year", year));
        years.flush();
        return views.of(actor, system, year);
    }

    private static void checkQuotas(List<YearQuota> quotas) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).share() != null && quotas.get(i).shareOf() == null) {
                errors.add(new FieldError("/quotas/" + i + "/shareOf", "Hãy chọn tỷ lệ tính trên số nào."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
