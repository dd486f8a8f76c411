package vn.sovang.roster;

import java.util.List;
import java.util.Optional;
import vn.sovang.roster.RosterView.Problem;
import vn.sovang.roster.RosterView.Severity;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.person.PeopleQueries.PersonSummary;
import vn.sovang.unit.restricted.ImportedNumbers.Findings;

/** What the identity numbers say of the lines of a list; the problems are added to those found already. */
record NumberedLines(Findings findings, List<Problem> problems) {

    /** The same line once it is known who has its number. */
    ReadPerson read(ReadPerson p) {
        int line = p.number();
        if (!findings.isNumbered(line)) {
            return p;
        }
        int first = findings.first().get(line);
        if (first != line) {
            return faulty(p, "number-twice", "Trùng số định danh với dòng " + first + ".");
        }
        PersonSummary holder = findings.holder().get(line);
        if (holder != null && !holder.id().equals(p.known())) {
            boolean namesake = VietnameseText.fold(holder.name())
                    .equals(VietnameseText.fold(p.content().profile().name()));
            return faulty(
                    p,
                    "number-known",
                    "Số định danh này đã ghi cho " + holder.name()
                            + holder.unitName().map(u -> ", " + u).orElse("")
                            + (namesake
                                    ? ". Có thể là một người: hãy sửa đơn vị, ngày sinh cho khớp rồi nhập lại."
                                    : ". Hãy xem lại số."));
        }
        if (p.known() != null && findings.contradicts(line, p.known())) {
            problems.add(new Problem(
                    "other-number",
                    Severity.WARNING,
                    Optional.of(line),
                    p.content().profile().name() + " đã có số định danh khác; giữ nguyên số đã ghi."));
            return p;
        }
        return p.withNumber(!findings.isHeldBy(line, p.known()));
    }

    private ReadPerson faulty(ReadPerson p, String code, String message) {
        problems.add(new Problem(code, Severity.ERROR, Optional.of(p.number()), message));
        return p.asFaulty();
    }
}
