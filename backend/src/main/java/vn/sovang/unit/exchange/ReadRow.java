package vn.sovang.unit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.unit.NameAnswer;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.profile.ProfileContent;

/** A row and what became of it while it was read. */
final class ReadRow {

    /** A unit that is kept already, or another row of the table. */
    record Ref(UUID unitId, ReadRow row) {}

    final UnitRow row;
    final List<ImportProblem> problems = new ArrayList<>();
    /** The unit that this row tells anew; null for a new one. */
    UUID unitId;

    Ref parent;
    Ref standingBody;
    /** Parent and standing body are filled in when the row is kept. */
    UnitContent content;

    ProfileContent profile;
    List<String> changes = List.of();

    ReadRow(UnitRow row) {
        this.row = row;
    }

    void error(String code, String message) {
        add(code, ImportProblem.Severity.ERROR, message, List.of());
    }

    void add(String code, ImportProblem.Severity severity, String message, List<NameAnswer.Choice> candidates) {
        problems.add(new ImportProblem(code, severity, row.line(), message, candidates));
    }

    boolean isSound() {
        return problems.stream().noneMatch(p -> p.severity() == ImportProblem.Severity.ERROR);
    }

    boolean isNew() {
        return unitId == null;
    }

    Optional<UUID> unit() {
        return Optional.ofNullable(unitId);
    }
}
