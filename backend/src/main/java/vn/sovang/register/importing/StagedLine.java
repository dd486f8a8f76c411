package vn.sovang.register.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/** One line as it was understood; fields are null where nothing, or nothing sound, was written. */
final class StagedLine {

    final int place;
    final UUID entryId;
    final List<String> problems = new ArrayList<>();
    SubjectKind kind;
    String name = "";
    String folded = "";
    String givenName;
    Integer birthYear;
    String post;
    String unitWritten;
    String unitKey;
    UUID unitId;
    String unitName;
    String awardWritten;
    String awardCode;
    Integer year;
    String achievement;
    String number;
    LocalDate date;
    String issuer;

    StagedLine(int place, UUID entryId) {
        this.place = place;
        this.entryId = entryId;
    }

    void wrong(String words) {
        problems.add(ImportProblem.ERROR + words);
    }

    void doubtful(String words) {
        problems.add(ImportProblem.WARNING + words);
    }

    /** One person of the table, whatever they were honoured with; null where no unit tells them from others. */
    String personKey() {
        return kind == SubjectKind.INDIVIDUAL && unitId != null
                ? folded + "|" + unitId + "|" + (birthYear == null ? "" : birthYear)
                : null;
    }

    boolean isWrong() {
        return problems.stream().anyMatch(p -> p.startsWith(ImportProblem.ERROR));
    }
}
