package vn.sovang.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue as the migrations wrote it; read once, because only a migration changes it. */
@ApplicationScoped
public class AwardCatalogue {

    private final EntityManager entities;
    private volatile Map<String, Award> awards;

    AwardCatalogue(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the catalogue: highest first. */
    public Collection<Award> all() {
        return awards().values();
    }

    public Optional<Award> find(String code) {
        return Optional.ofNullable(awards().get(code));
    }

    /** An award a stored row refers to. */
    public Award get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("Award not in the catalogue: " + code));
    }

    private Map<String, Award> awards() {
        Map<String, Award> known = awards;
        if (known == null) {
            known = read();
            awards = known;
        }
        return known;
    }

    private Map<String, Award> read() {
        Map<String, List<Award.Authority>> authorities = rows("""
                        select a.award_code, a.maker_code, m.title, a.valid_from, a.valid_to, a.confirmed, a.source
                          from award_authority a join decision_maker m on m.code = a.maker_code
                         order by a.award_code, a.confirmed desc, a.maker_code""").stream()
                .collect(Collectors.groupingBy(
                        t -> t.get("award_code", String.class),
                        Collectors.mapping(AwardCatalogue::authority, Collectors.toList())));
        Map<String, List<Award.Needed>> documents = rows("""
                        select d.award_code, d.document_code, k.name, k.place, d.need, d.confirmed
                          from award_document d join dossier_document k on k.code = d.document_code
                         order by d.award_code, k.place""").stream()
                .collect(Collectors.groupingBy(
                        t -> t.get("award_code", String.class),
                        Collectors.mapping(AwardCatalogue::needed, Collectors.toList())));
        Map<String, Award> all = new LinkedHashMap<>();
        for (Tuple t : rows("select * from award order by place")) {
            String code = t.get("code", String.class);
            all.put(
                    code,
                    new Award(
                            code,
                            t.get("name", String.class),
                            t.get("short_name", String.class),
                            AwardFamily.valueOf(t.get("family", String.class)),
                            AwardLevel.valueOf(t.get("level", String.class)),
                            subjects(t.get("subject_kinds", String[].class)),
                            List.of(t.get("abbreviations", String[].class)),
                            t.get("source", String.class),
                            List.copyOf(authorities.getOrDefault(code, List.of())),
                            List.copyOf(documents.getOrDefault(code, List.of()))));
        }
        return all;
    }

    private static Set<SubjectKind> subjects(String[] kinds) {
        return Arrays.stream(kinds)
                .map(SubjectKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubjectKind.class)));
    }

    private static Award.Authority authority(Tuple t) {
        return new Award.Authority(
                DecisionMaker.valueOf(t.get("maker_code", String.class)),
                t.get("title", String.class),
                t.get("valid_from", LocalDate.class),
                t.get("valid_to", LocalDate.class),
                t.get("confirmed", Boolean.class),
                t.get("source", String.class));
    }

    private static Award.Needed needed(Tuple t) {
        return new Award.Needed(
                t.get("document_code", String.class),
                t.get("name", String.class),
                t.get("place", Integer.class),
                "REQUIRED".equals(t.get("need", String.class)),
                t.get("confirmed", Boolean.class));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
