package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.time.rule.TimeRule;
import vn.sovang.shared.time.rule.TimeRuleJson;
import vn.sovang.shared.time.rule.WrittenTimes;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Turns what was sent about a round into what it holds; says everything that is wrong at once. */
@ApplicationScoped
class RoundReading {

    private static final String UNREAD =
            "Chưa đọc được thời hạn này. Hãy ghi như “trước ngày 15/12/2026”, “từ 25/7/2026 đến 31/7/2026” hoặc “10 ngày làm việc kể từ ngày …”.";

    private final AwardCatalogue catalogue;
    private final RoundAwards allowed;
    private final Units units;
    private final EntityManager entities;
    private final AppClock clock;

    RoundReading(AwardCatalogue catalogue, RoundAwards allowed, Units units, EntityManager entities, AppClock clock) {
        this.catalogue = catalogue;
        this.allowed = allowed;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws Invalid with every field that does not hold (422) */
    RoundPlan read(RoundContent c) {
        List<FieldError> errors = new ArrayList<>();
        Unit owner = c.ownerUnitId().map(id -> unit(id, "/ownerUnitId", errors)).orElse(null);
        period(c, errors);
        UUID movement = movement(c, errors);
        UUID lead = lead(c, errors);
        Optional<TimeRule> deadline = time(c.deadline(), c.year(), "/deadline", errors);
        List<RoundException> exceptions = exceptions(c, errors);
        RoundPlan.Submitters submitters = submitters(c, errors);
        List<RoundAward> awards = awards(c, owner, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new RoundPlan(
                c.name(),
                c.year(),
                c.subject(),
                movement,
                c.from(),
                c.to(),
                c.guidance(),
                lead,
                deadline.isEmpty() ? null : c.deadline(),
                deadline.map(TimeRuleJson::write).orElse(null),
                exceptions,
                submitters,
                awards);
    }

    private static void period(RoundContent c, List<FieldError> errors) {
        if (c.subject().needsPeriod() && (c.from() == null || c.to() == null)) {
            errors.add(new FieldError("/from", "Hãy ghi thời gian thành tích từ ngày nào đến ngày nào."));
        }
        LocalDate from = c.from();
        if (from != null && c.to() != null && c.to().isBefore(from)) {
            errors.add(new FieldError("/to", "Ngày cuối phải sau ngày đầu."));
        }
    }

    private UUID movement(RoundContent c, List<FieldError> errors) {
        UUID id = c.movementId().orElse(null);
        if ((c.subject() == RoundSubject.MOVEMENT) != (id != null)) {
            errors.add(new FieldError(
                    "/movementId",
                    id == null ? "Hãy chọn phong trào thi đua." : "Chỉ đợt xét về một phong trào mới ghi phong trào."));
        } else if (id != null && !exists("select count(*) from movement where status <> 'DRAFT' and id = :id", id)) {
            errors.add(new FieldError("/movementId", "Không có phong trào này."));
        }
        return id;
    }

    private UUID lead(RoundContent c, List<FieldError> errors) {
        UUID id = c.leadUnitId().orElse(null);
        if (id == null) {
            return null;
        }
        unit(id, "/leadUnitId", errors);
        if (c.ownerUnitId().isPresent()) {
            errors.add(new FieldError("/leadUnitId", "Đợt xét của đơn vị không có cơ quan chủ trì khác."));
        }
        return id;
    }

    private List<RoundException> exceptions(RoundContent c, List<FieldError> errors) {
        List<RoundException> read = new ArrayList<>();
        for (int i = 0; i < c.exceptionsOrNone().size(); i++) {
            RoundContent.ExceptionContent e = c.exceptionsOrNone().get(i);
            String at = "/exceptions/" + i;
            String code = e.target() == RoundException.Target.BLOCKS ? RoundException.BLOCKS : e.code();
            boolean known =
                    switch (e.target()) {
                        case AWARD -> code != null && catalogue.find(code).isPresent();
                        case UNIT_KIND -> code != null && isKind(code);
                        case BLOCKS -> true;
                    };
            if (!known) {
                errors.add(new FieldError(at + "/code", "Hãy chọn thời hạn riêng này dành cho ai."));
            }
            if (c.deadline() == null) {
                errors.add(new FieldError(at + "/deadline", "Có thời hạn riêng thì phải có thời hạn chung."));
            }
            time(e.deadline(), c.year(), at + "/deadline", errors)
                    .ifPresent(rule ->
                            read.add(new RoundException(e.target(), code, e.deadline(), TimeRuleJson.write(rule))));
        }
        return read;
    }

    private static boolean isKind(String code) {
        return java.util.Arrays.stream(UnitKind.values()).anyMatch(k -> k.name().equals(code));
    }

    private static Optional<TimeRule> time(String written, int year, String at, List<FieldError> errors) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<TimeRule> read = WrittenTimes.read(written, year).read();
        if (read.isEmpty()) {
            errors.add(new FieldError(at, UNREAD));
        }
        return read;
    }

    private RoundPlan.Submitters submitters(RoundContent c, List<FieldError> errors) {
        Set<UUID> listed = c.unitIds() == null ? Set.of() : c.unitIds();
        listed.forEach(id -> unit(id, "/unitIds", errors));
        RoundPlan.Submitters submitters = new RoundPlan.Submitters(
                c.everyUnit() || c.ownerUnitId().isPresent(),
                c.byBlocks() && c.ownerUnitId().isEmpty(),
                c.unitKinds() == null ? Set.of() : c.unitKinds(),
                listed);
        if (submitters.isNobody()) {
            errors.add(new FieldError("/everyUnit", "Hãy chọn ai được gửi hồ sơ trong đợt xét này."));
        }
        return submitters;
    }

    private List<RoundAward> awards(RoundContent c, Unit owner, List<FieldError> errors) {
        List<RoundAward> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < c.awards().size(); i++) {
            RoundContent.AwardContent a = c.awards().get(i);
            String at = "/awards/" + i + "/awardCode";
            Award award = catalogue.find(a.awardCode()).orElse(null);
            if (award == null || !seen.add(a.awardCode())) {
                errors.add(new FieldError(at, "Danh hiệu, hình thức này không có trong danh mục hoặc bị lặp."));
                continue;
            }
            allowed.refusal(award, owner).ifPresent(why -> errors.add(new FieldError(at, why)));
            read.add(new RoundAward(a.awardCode(), a.quota(), a.route()));
        }
        return read;
    }

    private Unit unit(UUID id, String at, List<FieldError> errors) {
        Unit unit = units.findByIdOptional(id).orElse(null);
        if (unit == null || !unit.isActiveOn(clock.today())) {
            errors.add(new FieldError(at, "Không có đơn vị này hoặc đơn vị đã kết thúc."));
        }
        return unit;
    }

    private boolean exists(String count, UUID id) {
        return ((Number) entities.createNativeQuery(count)
                                .setParameter("id", id)
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
