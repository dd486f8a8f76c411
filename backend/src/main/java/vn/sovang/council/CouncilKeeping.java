package vn.sovang.council;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Founds councils and keeps who sits on them and how they work. */
@ApplicationScoped
public class CouncilKeeping {

    private final Councils councils;
    private final CouncilPolicy policy;
    private final CouncilViews views;
    private final CouncilAccounts accounts;
    private final AwardCatalogue catalogue;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;
    private final EntityManager entities;

    CouncilKeeping(
            Councils councils,
            CouncilPolicy policy,
            CouncilViews views,
            CouncilAccounts accounts,
            AwardCatalogue catalogue,
            UnitNames units,
            Shape shape,
            AuditTrail audit,
            EntityManager entities) {
        this.councils = councils;
        this.policy = policy;
        this.views = views;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.entities = entities;
    }

    @Transactional
    public CouncilView get(Actor actor, UUID id) {
        return views.of(actor, councils.read(actor, id));
    }

    @Transactional
    public CouncilView found(Actor actor, CouncilCommands.Found body) {
        policy.mayFoundAny(actor).orRefuse();
        if (body != null) {
            policy.mayKeep(actor, body.unitId()).orRefuse();
        }
        shape.check(body);
        // Two people founding the same council at once: the second waits, then sees it.
        entities.createNativeQuery("lock table council in share row exclusive mode")
                .executeUpdate();
        boolean there = body.unitId() == null
                ? councils.count("kind", CouncilKind.PROVINCIAL) > 0
                : councils.count("unitId", body.unitId()) > 0;
        if (there) {
            throw new StateConflict("Hội đồng này đã có; hãy sửa thành phần của Hội đồng đang có.");
        }
        Council council = Council.found(body.unitId(), body.name(), body.standingName());
        councils.persist(council);
        return saved(actor, council, "council.found", Map.of("name", council.name()));
    }

    @Transactional
    CouncilView rename(Actor actor, UUID id, Precondition seen, CouncilCommands.Name body) {
        Council council = forChange(actor, id, seen);
        shape.check(body);
        council.rename(body.name(), body.standingName());
        return saved(actor, council, "council.rename", Map.of("name", council.name()));
    }

    @Transactional
    public CouncilView compose(Actor actor, UUID id, Precondition seen, CouncilCommands.Composition body) {
        Council council = forChange(actor, id, seen);
        shape.check(body);
        Map<UUID, String> named = units.of(body.members().stream()
                .map(CouncilCommands.MemberInput::unitId)
                .filter(Objects::nonNull)
                .toList());
        check(council, body.members(), named.keySet());
        CouncilCommands.Decision d = body.decision();
        council.compose(
                d == null ? null : new Founding(d.number(), d.decidedOn(), d.issuer(), d.subject()),
                body.declaredCount(),
                body.members().stream().map(m -> member(m, named)).toList());
        return saved(actor, council, "council.compose", d == null ? Map.of() : Map.of("number", d.number()));
    }

    @Transactional
    public CouncilView setRules(Actor actor, UUID id, Precondition seen, CouncilCommands.RulesInput body) {
        Council council = forChange(actor, id, seen);
        shape.check(body);
        List<FieldError> errors = new ArrayList<>();
        Share quorum = share(body.quorum(), "/quorum", errors);
        Share threshold = share(body.threshold(), "/threshold", errors);
        Map<String, Share> perAward = new HashMap<>();
        for (int i = 0; i < body.thresholds().size(); i++) {
            CouncilCommands.AwardThreshold one = body.thresholds().get(i);
            if (catalogue.find(one.awardCode()).isEmpty()) {
                errors.add(new FieldError("/thresholds/" + i + "/awardCode", "Không có hình thức khen thưởng này."));
            }
            Share share = share(one.threshold(), "/thresholds/" + i + "/threshold", errors);
            if (perAward.put(one.awardCode(), share) != null) {
                errors.add(new FieldError("/thresholds/" + i + "/awardCode", "Hình thức này được ghi hai lần."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        council.work(new Rules(quorum, threshold, body.base(), body.writtenOpinions(), body.basis()), perAward);
        return saved(actor, council, "council.rules", Map.of());
    }

    @Transactional
    CouncilAccounts.Choices accounts(Actor actor, UUID id) {
        Council council = councils.read(actor, id);
        policy.mayKeep(actor, council.unitId()).orRefuse();
        return accounts.of(council);
    }

    private void check(Council council, List<CouncilCommands.MemberInput> list, Set<UUID> unitsThere) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> known = council.members().stream().map(Member::id).collect(Collectors.toSet());
        Set<UUID> held = council.members().stream()
                .map(Member::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        accounts.of(council).items().forEach(a -> held.add(a.id()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            CouncilCommands.MemberInput m = list.get(i);
            String at = "/members/" + i;
            if (m.id() != null && (!known.contains(m.id()) || !seen.add(m.id()))) {
                errors.add(new FieldError(at + "/id", "Không phải thành viên của Hội đồng này, hoặc bị lặp."));
            }
            if (m.to() != null && m.to().isBefore(m.from())) {
                errors.add(new FieldError(at + "/to", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
            }
            if (m.unitId() != null && !unitsThere.contains(m.unitId())) {
                errors.add(new FieldError(at + "/unitId", "Không có đơn vị này."));
            }
            if (m.accountId() != null && !held.contains(m.accountId())) {
                errors.add(new FieldError(at + "/accountId", "Tài khoản này không thuộc thành viên Hội đồng."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static Member member(CouncilCommands.MemberInput m, Map<UUID, String> named) {
        return new Member(
                m.id() == null ? UuidCreator.getTimeOrderedEpochPlus1() : m.id(),
                m.name(),
                m.post(),
                m.role(),
                m.title(),
                m.unitId(),
                m.origin() == null ? named.get(m.unitId()) : m.origin(),
                m.accountId(),
                m.from(),
                m.to());
    }

    private static Share share(String written, String at, List<FieldError> errors) {
        return Share.read(written).orElseGet(() -> {
            errors.add(new FieldError(at, "Hãy ghi như 80%, 2/3 hoặc >50%, không quá toàn bộ."));
            return null;
        });
    }

    private Council forChange(Actor actor, UUID id, Precondition seen) {
        Council council = councils.forChange(actor, id);
        policy.mayKeep(actor, council.unitId()).orRefuse();
        seen.require(council.version());
        return council;
    }

    private CouncilView saved(Actor actor, Council council, String action, Map<String, ?> facts) {
        audit.record(actor, action, CouncilViews.SUBJECT, council.id(), facts);
        councils.flush();
        return views.of(actor, council);
    }
}
