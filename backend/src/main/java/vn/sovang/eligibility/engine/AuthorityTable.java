package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may decide what, and when (Điều 80 Luật Thi đua, khen thưởng). */
public final class AuthorityTable {

    /** One line; {@code confirmed} is false while its text was not read. */
    public record Line(String award, String maker, LocalDate from, LocalDate to, boolean confirmed) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** What the table says about one signer. */
    enum Word {
        ALLOWED,
        UNCONFIRMED,
        REFUSED
    }

    private final Map<String, List<Line>> lines;

    public AuthorityTable(List<Line> lines) {
        this.lines = lines.stream().collect(Collectors.groupingBy(Line::award));
    }

    /** Refused only where confirmed lines name others and none names the signer. */
    Word about(String award, String maker, LocalDate day) {
        boolean own = false;
        boolean othersConfirmed = false;
        for (Line line : lines.getOrDefault(award, List.of())) {
            if (!line.holdsOn(day)) {
                continue;
            }
            if (line.maker().equals(maker)) {
                if (line.confirmed()) {
                    return Word.ALLOWED;
                }
                own = true;
            } else {
                othersConfirmed |= line.confirmed();
            }
        }
        return !own && othersConfirmed ? Word.REFUSED : Word.UNCONFIRMED;
    }
}
