package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/** Writes down praise and money on the spot that are no awards of the law. */
@ApplicationScoped
public class RecognitionKeeping {

    private static final String SUBJECT = "recognition";

    private final Recognitions recognitions;
    private final RegisterPolicy policy;
    private final Units units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RecognitionKeeping(
            Recognitions recognitions,
            RegisterPolicy policy,
            Units units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.recognitions = recognitions;
        this.policy = policy;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<RecognitionView> page(PageQuery query, UUID unit) {
        return recognitions.page(query, unit);
    }

    @Transactional
    RecognitionView get(UUID id) {
        return recognitions.view(id);
    }

    @Transactional
    public RecognitionView write(Actor actor, RecognitionContent content) {
        policy.mayDeclare(actor).orRefuse();
        Recognition recognition = Recognition.of(content, money(content));
        recognitions.persist(recognition);
        return written(actor, recognition, "recognition.write");
    }

    @Transactional
    RecognitionView correct(Actor actor, UUID id, Precondition precondition, RecognitionContent content) {
        Recognition recognition = recognitions.get(id);
        policy.mayDeclare(actor).orRefuse();
        precondition.require(recognition.version());
        recognition.describe(content, money(content));
        return written(actor, recognition, "recognition.correct");
    }

    /** Checks everything that was sent on the way. */
    private BigDecimal money(RecognitionContent c) {
        shape.check(c);
        List<FieldError> errors = new ArrayList<>();
        if (c.unitId() != null && units.findByIdOptional(c.unitId()).isEmpty()) {
            errors.add(new FieldError("/unitId", "Không có đơn vị này."));
        }
        if (c.givenOn() == null && c.givenText() == null) {
            errors.add(new FieldError("/givenOn", "Hãy ghi ngày, hoặc thời gian bằng lời."));
        }
        if (c.givenOn() != null && c.givenOn().isAfter(clock.today())) {
            errors.add(new FieldError("/givenOn", "Ngày khen, thưởng không thể ở tương lai."));
        }
        BigDecimal money = null;
        if (c.money() != null) {
            try {
                money = StatedFigure.read(c.money(), "đồng", c.moneyReading()).value();
            } catch (UnclearFigure e) {
                errors.add(new FieldError("/money", e.getMessage()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return money;
    }

    private RecognitionView written(Actor actor, Recognition recognition, String action) {
        audit.record(actor, action, SUBJECT, recognition.id(), Map.of("name", recognition.recipientName()));
        recognitions.flush();
        return recognitions.view(recognition.id());
    }
}
