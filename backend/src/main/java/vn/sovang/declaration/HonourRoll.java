package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The honoured of a year by award, as they stand in the register; honours that are no awards of the law apart. */
@ApplicationScoped
class HonourRoll {

    /** Of one award; the register itself shows all. */
    private static final int MOST = 100;

    private final EntityManager entities;

    HonourRoll(EntityManager entities) {
        this.entities = entities;
    }

    /** @param honours honours that are no awards of the law (vinh danh), compared with their decision */
    @Schema(name = "HonourRoll")
    public record Roll(
            @NotNull int year,
            @NotNull List<Group> awards,
            @NotNull List<Group> honours) {}

    /**
     * One award with who was honoured.
     *
     * @param awardCode absent for an honour that is no award of the law
     * @param total how many there are; {@code items} are the first hundred by name
     */
    @Schema(name = "HonourRollGroup")
    public record Group(
            Optional<String> awardCode,
            @NotNull String awardName,
            @NotNull long total,
            @NotNull List<Item> items) {}

    /** @param entryId line of the register, absent for an honour that is no award of the law */
    @Schema(name = "HonourRollItem")
    public record Item(
            Optional<UUID> entryId,
            @NotNull String name,
            Optional<String> post,
            Optional<String> unitName,
            @NotNull String issuer,
            @NotNull String decisionNumber) {}

    Roll of(int year) {
        return new Roll(year, groups("""
                        select * from (
                            select e.award_code as code, a.name as award, a.place, e.id, e.subject_name as name, e.post,
                                   e.unit_name, e.issuer_name as issuer, e.decision_number,
                                   count(*) over (partition by e.award_code) as total,
                                   row_number() over (partition by e.award_code
                                       order by e.subject_name collate "vi-x-icu", e.id) as nth
                              from register_entry e join award a on a.code = e.award_code
                             where e.year = :year and e.revoked_on is null) r
                         where nth <= :most order by place, nth""", year), groups("""
                        select * from (
                            select cast(null as text) as code, d.award_name as award, cast(null as uuid) as id, d.name,
                                   d.post, d.unit_name, d.issuer, d.decision_number,
                                   count(*) over (partition by lower(d.award_name)) as total,
                                   row_number() over (partition by lower(d.award_name) order by d.name, d.id) as nth
                              from declared_award d
                             where d.year = :year and d.status = 'VERIFIED' and d.award_code is null) r
                         where nth <= :most order by lower(award), nth""", year));
    }

    private List<Group> groups(String sql, int year) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("year", year)
                .setParameter("most", MOST)
                .getResultList();
        Map<String, List<Tuple>> byAward = new LinkedHashMap<>();
        rows.stream().map(r -> (Tuple) r).forEach(t -> byAward.computeIfAbsent(
                        t.get("award", String.class).toLowerCase(), a -> new ArrayList<>())
                .add(t));
        return byAward.values().stream()
                .map(of -> new Group(
                        Optional.ofNullable(of.get(0).get("code", String.class)),
                        of.get(0).get("award", String.class),
                        of.get(0).get("total", Long.class),
                        of.stream().map(HonourRoll::item).toList()))
                .toList();
    }

    private static Item item(Tuple t) {
        return new Item(
                Optional.ofNullable(t.get("id", UUID.class)),
                t.get("name", String.class),
                Optional.ofNullable(t.get("post", String.class)),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("issuer", String.class),
                t.get("decision_number", String.class));
    }
}
