package vn.sovang.unit.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.sovang.unit.NameAnswer;
import vn.sovang.unit.Unit;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Resolution;

/** Says which unit a row tells about. A likeness alone never makes two one: a person chooses. */
final class RowIdentities {

    static final String NEW = "NEW";

    private final HeldUnits held;

    RowIdentities(HeldUnits held) {
        this.held = held;
    }

    /** By the id of an exported row, or by what a person chose. */
    void certain(ReadRow read) {
        String choice = read.row.choice();
        if (NEW.equals(choice)) {
            return;
        }
        String id = choice == null || choice.isBlank() ? read.row.systemId() : choice;
        if (id == null || id.isBlank()) {
            return;
        }
        Unit unit = held.unit(id);
        if (unit != null) {
            read.unitId = unit.id();
        } else {
            read.add(
                    "unknown-id",
                    ImportProblem.Severity.INFO,
                    "Mã hệ thống này không có ở đây; dòng này được coi là đơn vị mới.",
                    List.of());
        }
    }

    /** For rows of no certain unit: does one look like it? After parents are known. */
    void likely(ReadRow read) {
        if (!read.isNew()
                || read.content == null
                || read.content.name() == null
                || read.content.name().isBlank()) {
            return;
        }
        boolean decided = NEW.equals(read.row.choice());
        Unit sameCode = read.content.code() == null
                ? null
                : held.withCode(read.content.code().toUpperCase(Locale.ROOT));
        if (sameCode != null) {
            read.add(
                    "held-code",
                    ImportProblem.Severity.ERROR,
                    "Mã định danh " + sameCode.code() + " là của " + sameCode.name() + ".",
                    List.of(choice(sameCode)));
        } else if (!decided) {
            byName(read);
        }
    }

    private void byName(ReadRow read) {
        Resolution meant = held.resolve(read.content.name());
        List<NameAnswer.Choice> choices =
                meant.candidates().stream().map(NameAnswer.Choice::of).toList();
        if (meant.unitId().isPresent() && mayBe(read, held.unit(meant.unitId().get()))) {
            read.add(
                    "held-name",
                    ImportProblem.Severity.ERROR,
                    "Danh mục đã có “" + meant.candidates().get(0).name()
                            + "”. Hãy chọn: cùng một đơn vị hay đơn vị khác.",
                    choices);
        } else if (!meant.candidates().isEmpty() && meant.candidates().get(0).score() >= Candidate.WORTH_ASKING) {
            read.add(
                    "similar-name",
                    ImportProblem.Severity.WARNING,
                    "Danh mục có tên gần giống; dòng này sẽ lập đơn vị mới nếu không chọn.",
                    choices);
        }
    }

    /** "Phòng Tổ chức" of another department is another unit. */
    private static boolean mayBe(ReadRow read, Unit unit) {
        boolean parentUnsaid = read.parent == null;
        boolean sameParent = read.parent != null && Objects.equals(read.parent.unitId(), unit.parentId());
        return parentUnsaid || sameParent;
    }

    private static NameAnswer.Choice choice(Unit unit) {
        return new NameAnswer.Choice(unit.id(), unit.name(), unit.name(), unit.validTo() == null);
    }
}
