package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;

/** Exact figures of the whole book, kept by the database with every line that is written, changed or taken out. */
@ApplicationScoped
class RegisterCounts {

    private static final String ALL = """
            select c.award_code, c.year, cast(sum(c.standing) as bigint) as standing,
                   cast(sum(c.revoked) as bigint) as revoked
              from register_count c where %s
             group by c.award_code, c.year having sum(c.standing) + sum(c.revoked) > 0
             order by c.year desc""";

    private final RegisterRows rows;
    private final AwardCatalogue catalogue;

    RegisterCounts(RegisterRows rows, AwardCatalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /**
     * How often an award was given for one year.
     *
     * @param standing not taken back
     */
    @Schema(name = "RegisterYearCount")
    public record YearCount(
            @NotNull int year,
            @NotNull long standing,
            @NotNull long revoked) {}

    /**
     * How often an award was given.
     *
     * @param years of the achievement, latest first; those without any left out
     */
    @Schema(name = "RegisterAwardCounts")
    public record OfAward(
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull String levelLabel,
            @NotNull long standing,
            @NotNull long revoked,
            @NotNull List<YearCount> years) {}

    /** The whole book in figures, in the order of the catalogue; awards without any left out. */
    @Schema(name = "RegisterCounts")
    public record View(
            @NotNull long standing,
            @NotNull long revoked,
            @NotNull List<OfAward> awards) {}

    /** Lines of the book, those taken back too; null parts do not narrow. */
    long total(Integer year, String award) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (year != null) {
            conditions.add("c.year = :year");
            values.put("year", year);
        }
        if (award != null && !award.isBlank()) {
            conditions.add("c.award_code = :award");
            values.put("award", award.strip());
        }
        return rows.read(
                        "select cast(coalesce(sum(c.standing + c.revoked), 0) as bigint) as n from register_count c where "
                                + String.join(" and ", conditions),
                        values,
                        row -> row.getLong("n"))
                .get(0);
    }

    View all(SubjectKind kind) {
        Map<String, List<YearCount>> years = new HashMap<>();
        rows.read(
                ALL.formatted(kind == null ? "true" : "c.subject_kind = :kind"),
                kind == null ? Map.of() : Map.of("kind", kind.name()),
                row -> years.computeIfAbsent(row.getString("award_code"), k -> new ArrayList<>())
                        .add(new YearCount(row.getInt("year"), row.getLong("standing"), row.getLong("revoked"))));
        List<OfAward> awards = catalogue.all().stream()
                .filter(a -> years.containsKey(a.code()))
                .map(a -> new OfAward(
                        a.code(),
                        a.name(),
                        a.level().label(),
                        years.get(a.code()).stream()
                                .mapToLong(YearCount::standing)
                                .sum(),
                        years.get(a.code()).stream()
                                .mapToLong(YearCount::revoked)
                                .sum(),
                        years.get(a.code())))
                .toList();
        return new View(
                awards.stream().mapToLong(OfAward::standing).sum(),
                awards.stream().mapToLong(OfAward::revoked).sum(),
                awards);
    }
}
