package vn.sovang.plan.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sovang.plan.PlanSection;
import vn.sovang.plan.StoredJson;
import vn.sovang.plan.reading.ReadPlan;
import vn.sovang.plan.reading.ReadProblem;
import vn.sovang.plan.reading.Severity;
import vn.sovang.unit.naming.WrittenNames;

/** A paper as read and corrected so far. */
record Reading(ImportHeader header, List<PlanSection> sections, List<ImportRow> rows, List<ImportProblem> problems) {

    @Converter
    @Immutable
    static class Column extends StoredJson<Reading> {
        Column() {
            super(new TypeReference<>() {});
        }
    }

    static Reading of(ReadPlan read, WrittenNames names) {
        return new Reading(
                ImportHeader.of(read.header(), names),
                read.sections().stream()
                        .map(s -> new PlanSection(s.section(), s.heading(), s.quarter(), s.declared()))
                        .toList(),
                read.rows().stream().map(ImportRow::of).toList(),
                read.problems().stream().map(ImportProblem::of).toList());
    }

    /** The same paper with a person's corrections; problems that no longer hold are gone. Null leaves a part as it is. */
    Reading corrected(ImportHeader newHeader, List<ImportRow> newRows) {
        List<ImportRow> kept = newRows == null ? rows : indexed(newRows);
        Reading next = new Reading(newHeader == null ? header : newHeader, sections, kept, problems);
        return new Reading(next.header, sections, kept, next.problemsLeft());
    }

    Reading issuedBy(UUID unit) {
        return corrected(header.issuedBy(unit), null);
    }

    /** With the tasks of the province's plan that its rows seem to answer. */
    Reading answering(AnswerGuess guess) {
        return new Reading(
                header,
                sections,
                rows.stream()
                        .map(r -> guess.of(r.title())
                                .map(t -> r.answering(new ImportAnswer(t, null, true)))
                                .orElse(r))
                        .toList(),
                problems);
    }

    /** As a unit reads its own paper: names nobody knows are mostly its own divisions, worth a note, no warning. */
    Reading ofUnit() {
        return new Reading(
                header, sections, rows, problems.stream().map(Reading::ofUnit).toList());
    }

    private static ImportProblem ofUnit(ImportProblem p) {
        boolean name = p.code().equals(ReadProblem.UNKNOWN_UNIT) || p.code().equals(ReadProblem.AMBIGUOUS_UNIT);
        return name ? new ImportProblem(p.code(), Severity.INFO, p.row(), p.message(), p.raw()) : p;
    }

    private static List<ImportRow> indexed(List<ImportRow> rows) {
        int next = rows.stream()
                        .map(ImportRow::index)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
        List<ImportRow> all = new ArrayList<>();
        for (ImportRow row : rows) {
            all.add(row.index() == null ? row.at(next++) : row);
        }
        return all;
    }

    private List<ImportProblem> problemsLeft() {
        Map<Integer, ImportRow> byIndex = new HashMap<>();
        rows.forEach(r -> byIndex.put(r.index(), r));
        List<ImportProblem> left = new ArrayList<>();
        sections.forEach(s -> mismatch(s).ifPresent(left::add));
        for (ImportProblem p : problems) {
            boolean gone = p.code().equals(ReadProblem.DECLARED_COUNT_MISMATCH)
                    || p.code().equals(ReadProblem.UNKNOWN_ISSUER) && header.issuerId() != null
                    || p.row() != null && !holds(p, byIndex.get(p.row()));
            if (!gone) {
                left.add(p);
            }
        }
        return left;
    }

    private boolean holds(ImportProblem p, ImportRow row) {
        if (row == null) {
            return false;
        }
        return switch (p.code()) {
            case ReadProblem.UNKNOWN_UNIT, ReadProblem.AMBIGUOUS_UNIT ->
                row.parties()
                        .anyMatch(y -> y.raw().equals(p.raw()) && (!y.hasMeaning() || p.severity() == Severity.INFO));
            case ReadProblem.MISSING_LEAD -> row.leads().isEmpty();
            case ReadProblem.MISSING_COORDINATOR -> row.coordinators().isEmpty();
            case ReadProblem.MISSING_NUMBER -> row.number() == null;
            case ReadProblem.DUPLICATE_NUMBER ->
                rows.stream()
                                .filter(r -> Objects.equals(r.section(), row.section())
                                        && Objects.equals(r.number(), row.number()))
                                .count()
                        > 1;
            default -> true;
        };
    }

    private Optional<ImportProblem> mismatch(PlanSection section) {
        List<ImportRow> listed =
                rows.stream().filter(r -> section.section().equals(r.section())).toList();
        if (section.declared() == null || section.declared() == listed.size()) {
            return Optional.empty();
        }
        return Optional.of(new ImportProblem(
                ReadProblem.DECLARED_COUNT_MISMATCH,
                Severity.WARNING,
                listed.isEmpty() ? null : listed.get(0).index(),
                "“" + section.heading() + "”: ghi " + section.declared() + " nhiệm vụ nhưng bảng liệt kê "
                        + listed.size() + ".",
                section.heading()));
    }
}
