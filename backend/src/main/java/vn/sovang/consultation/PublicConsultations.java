package vn.sovang.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.time.AppClock;

/**
 * The policy of the public page: name, post, unit and honour of the candidates the people are asked about now, and
 * nothing but the columns named here. Comments go in with a code the department gave to a person it knows; they never
 * come out.
 */
@ApplicationScoped
class PublicConsultations {

    private static final String WRONG =
            "Mã góp ý không đúng, đã dùng hoặc đã hết hạn. Mỗi mã chỉ gửi được một lần; hãy liên hệ Sở Nội vụ.";

    private final EntityManager entities;
    private final Consultations consultations;
    private final Shape shape;
    private final AppClock clock;

    PublicConsultations(EntityManager entities, Consultations consultations, Shape shape, AppClock clock) {
        this.entities = entities;
        this.consultations = consultations;
        this.shape = shape;
        this.clock = clock;
    }

    /** Candidates the people are asked about now. */
    @Schema(name = "PublicConsultations")
    record All(@NotNull List<Open> items) {}

    /** @param closesOn last day comments are taken */
    @Schema(name = "PublicConsultation")
    record Open(
            @NotNull UUID id,
            @NotNull LocalDate openedOn,
            @NotNull LocalDate closesOn,
            @NotNull List<Candidate> candidates) {}

    /** @param number in the list, from 1 */
    @Schema(name = "PublicCandidate")
    record Candidate(
            @NotNull int number,
            @NotNull String name,
            Optional<String> post,
            Optional<String> unitName,
            @NotNull String awardName) {}

    /** That it arrived; nothing else is told. */
    @Schema(name = "PublicCommentReceipt")
    record Receipt(@NotNull LocalDate receivedOn) {}

    private record Listed(UUID nomineeId, Candidate candidate) {}

    @Transactional
    All open() {
        List<Open> items = new ArrayList<>();
        listed(null)
                .forEach((c, listed) -> items.add(new Open(
                        c.id(),
                        c.openedOn(),
                        c.closesOn(),
                        listed.stream().map(Listed::candidate).toList())));
        return new All(items);
    }

    private record Key(UUID id, LocalDate openedOn, LocalDate closesOn) {}

    /** Of a dossier that was withdrawn or given back nothing is shown any more. */
    private Map<Key, List<Listed>> listed(UUID only) {
        List<?> rows = entities.createNativeQuery("""
                        select c.id, c.opened_on, c.closes_on, n.id as nominee, n.name, n.post, n.unit_name, a.name as award
                          from consultation c
                          join award_proposal p on p.id = c.proposal_id
                          join award_nominee n on n.proposal_id = c.proposal_id
                          join award_consultation r on r.award_code = n.award_code
                          join award a on a.code = n.award_code
                         where c.closed_at is null and c.closes_on >= :today
                           and p.status in ('RECEIVED', 'APPRAISING', 'APPRAISED')
                           and n.outcome in ('PENDING', 'QUALIFIED')
                           and (cast(:only as uuid) is null or c.id = cast(:only as uuid))
                         order by c.opened_on, c.id, n.place""", Tuple.class)
                .setParameter("today", clock.today())
                .setParameter("only", only)
                .getResultList();
        Map<Key, List<Listed>> found = new LinkedHashMap<>();
        rows.stream().map(r -> (Tuple) r).forEach(t -> {
            List<Listed> of = found.computeIfAbsent(
                    new Key(
                            t.get("id", UUID.class),
                            t.get("opened_on", LocalDate.class),
                            t.get("closes_on", LocalDate.class)),
                    k -> new ArrayList<>());
            of.add(new Listed(
                    t.get("nominee", UUID.class),
                    new Candidate(
                            of.size() + 1,
                            t.get("name", String.class),
                            Optional.ofNullable(t.get("post", String.class)),
                            Optional.ofNullable(t.get("unit_name", String.class)),
                            t.get("award", String.class))));
        });
        return found;
    }

    /** @throws Invalid in the same words whether the code is wrong, used or late (422) */
    @Transactional
    Receipt comment(ConsultationCommands.Comment body) {
        shape.check(body);
        if (body.stance() != Stance.SUPPORT
                && (body.text() == null || body.text().isBlank())) {
            throw new Invalid("/text", "Hãy ghi nội dung ý kiến.");
        }
        SenderCode code = consultations
                .code(body.consultationId(), body.code())
                .filter(c -> !c.isUsed())
                .orElseThrow(() -> new Invalid("/code", WRONG));
        List<Listed> open = listed(body.consultationId()).values().stream()
                .findFirst()
                .orElseThrow(() -> new Invalid("/code", WRONG));
        UUID nominee = open.stream()
                .filter(l -> l.candidate().number() == body.candidate())
                .map(Listed::nomineeId)
                .findFirst()
                .orElseThrow(() -> new Invalid("/candidate", "Hãy chọn người, tập thể trong danh sách."));
        code.used(clock.instant());
        entities.persist(PublicComment.of(
                code,
                nominee,
                body.stance(),
                body.text() == null ? null : body.text().strip(),
                clock.instant()));
        entities.flush();
        return new Receipt(clock.today());
    }
}
