package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;

/** Looks a movement over for the signs of one that exists on paper only. */
@ApplicationScoped
class MovementSigns {

    private final EntityManager entities;
    private final AppClock clock;

    MovementSigns(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param hollow enough faults together */
    record Signs(List<MovementView.Warning> warnings, boolean hollow, long roleModels) {}

    Signs of(Movement m, int checks, int participants, int results, boolean measured) {
        long models = roleModels(m.id());
        HollowMovement.Facts facts = new HollowMovement.Facts(
                m.began(),
                m.over(),
                m.status() != MovementStatus.DRAFT,
                m.hasMeasurableTarget(),
                checks,
                m.reviews().size(),
                models,
                measured);
        List<MovementView.Warning> warnings = new ArrayList<>();
        HollowMovement.faults(facts, clock.today())
                .forEach(f -> warnings.add(new MovementView.Warning(f.code(), f.message())));
        if (facts.launched() && participants == 0) {
            warnings.add(new MovementView.Warning("no-participant", "Chưa có đơn vị nào đăng ký tham gia."));
        }
        if (facts.launched() && results == 0) {
            warnings.add(new MovementView.Warning("no-result", "Chưa có kết quả nào được ghi."));
        }
        return new Signs(warnings, HollowMovement.hollow(facts, clock.today()), models);
    }

    private long roleModels(UUID movement) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from role_model where movement_id = :id and stage <> 'WITHDRAWN'")
                        .setParameter("id", movement)
                        .getSingleResult())
                .longValue();
    }
}
