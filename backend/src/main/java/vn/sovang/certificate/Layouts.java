package vn.sovang.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StaleVersion;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Layouts by award. */
@ApplicationScoped
public class Layouts {

    private static final TypeReference<List<PlacedPart>> PARTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final AwardCatalogue catalogue;
    private final CertificatePolicy policy;
    private final Shape shape;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final AppClock clock;

    Layouts(
            EntityManager entities,
            AwardCatalogue catalogue,
            CertificatePolicy policy,
            Shape shape,
            ObjectMapper json,
            AuditTrail audit,
            AppClock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.policy = policy;
        this.shape = shape;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    LayoutView get(Actor actor, String awardCode) {
        Award award = award(awardCode);
        return stored(awardCode)
                .map(t -> new LayoutView(
                        awardCode,
                        award.name(),
                        t.get("version", Integer.class),
                        t.get("preprinted", Boolean.class),
                        read(t.get("parts", String.class)),
                        Optional.of(t.get("changed_by", String.class)),
                        Optional.of(t.get("changed_at", Instant.class)),
                        policy.of(actor)))
                .orElseGet(() -> new LayoutView(
                        awardCode,
                        award.name(),
                        0,
                        false,
                        UsualPlaces.ALL,
                        Optional.empty(),
                        Optional.empty(),
                        policy.of(actor)));
    }

    /** The layout an award is printed with. */
    LayoutContent of(String awardCode) {
        return stored(awardCode)
                .map(t -> new LayoutContent(t.get("preprinted", Boolean.class), read(t.get("parts", String.class))))
                .orElseGet(() -> new LayoutContent(false, UsualPlaces.ALL));
    }

    @Transactional
    public void change(Actor actor, String awardCode, Precondition precondition, LayoutContent body) {
        Award award = award(awardCode);
        policy.mayPlace(actor).orRefuse();
        int current =
                stored(awardCode).map(t -> t.get("version", Integer.class)).orElse(0);
        precondition.require(current);
        check(body);
        int written = entities.createNativeQuery("""
                        insert into certificate_layout (award_code, version, preprinted, parts, changed_by, changed_at)
                        values (:award, 1, :preprinted, cast(:parts as jsonb), :by, :at)
                        on conflict (award_code) do update
                           set version = certificate_layout.version + 1, preprinted = excluded.preprinted,
                               parts = excluded.parts, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                         where certificate_layout.version = :current""")
                .setParameter("award", awardCode)
                .setParameter("preprinted", body.preprinted())
                .setParameter("parts", written(body.parts()))
                .setParameter("by", actor.name())
                .setParameter("at", clock.instant())
                .setParameter("current", current)
                .executeUpdate();
        if (written == 0) {
            throw new StaleVersion("Mẫu in vừa được người khác đổi. Hãy tải lại để thấy thay đổi.");
        }
        audit.record(actor, "certificate.place", "award", null, Map.of("award", award.name()));
    }

    LayoutContent check(LayoutContent body) {
        shape.check(body);
        Set<CertificatePart> seen = EnumSet.noneOf(CertificatePart.class);
        for (int i = 0; i < body.parts().size(); i++) {
            if (!seen.add(body.parts().get(i).part())) {
                throw new Invalid("/parts/" + i + "/part", "Phần này đã có chỗ ở trên.");
            }
        }
        return body;
    }

    Award award(String code) {
        return catalogue.find(code).orElseThrow(NotFound::new);
    }

    private Optional<Tuple> stored(String awardCode) {
        List<?> rows = entities.createNativeQuery("""
                        select version, preprinted, cast(parts as text) as parts, changed_by, changed_at
                          from certificate_layout where award_code = :award""", Tuple.class)
                .setParameter("award", awardCode)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }

    private List<PlacedPart> read(String parts) {
        try {
            return json.readValue(parts, PARTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(List<PlacedPart> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
