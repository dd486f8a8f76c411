package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.unit.UnitNames;

/** Whether every fact points at a source and a unit that are there. */
@ApplicationScoped
public class ReportCheck {

    private final UnitNames units;

    ReportCheck(UnitNames units) {
        this.units = units;
    }

    /** @throws Invalid naming each place (422) */
    public void report(List<TermSource> sources, List<ReportedFact> facts) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            if (!marks.add(sources.get(i).mark())) {
                errors.add(new FieldError("/sources/" + i + "/mark", "Hai nguồn có cùng ký hiệu."));
            }
        }
        Set<UUID> known = units.of(facts.stream()
                        .map(ReportedFact::unitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .keySet();
        for (int i = 0; i < facts.size(); i++) {
            ReportedFact f = facts.get(i);
            if (f.source() != null && !marks.contains(f.source())) {
                errors.add(new FieldError("/facts/" + i + "/source", "Không có nguồn mang ký hiệu này."));
            }
            if (f.unitId() != null && !known.contains(f.unitId())) {
                errors.add(new FieldError("/facts/" + i + "/unitId", "Không có đơn vị này."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
