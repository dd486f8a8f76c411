package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.account.ActorDirectory;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Units;

/** Who acts in the sample: demo accounts where a unit has them, otherwise an unnamed official of the unit. */
@ApplicationScoped
class SampleActors {

    private static final Map<String, String> ACCOUNTS = Map.of(
            "Ban Nội chính Tỉnh ủy", "bannoichinh",
            "Ban Tổ chức Tỉnh ủy", "bantochuc",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy", "bantuyengiao",
            "Ủy ban Kiểm tra Tỉnh ủy", "ubkiemtra",
            "Văn phòng Tỉnh ủy", "vanphong",
            "Ủy ban nhân dân xã Cần Yên", "canyen",
            "Công an tỉnh", "congan");

    private final ActorDirectory actors;
    private final Units units;
    private final AppClock clock;

    SampleActors(ActorDirectory actors, Units units, AppClock clock) {
        this.actors = actors;
        this.units = units;
        this.clock = clock;
    }

    Actor department() {
        return actors.ofAccount("chuyenvien");
    }

    Actor headOf(String unit) {
        return ACCOUNTS.containsKey(unit) ? actors.ofAccount(ACCOUNTS.get(unit)) : official("Thủ trưởng", unit);
    }

    Actor officerOf(String unit) {
        boolean named = ACCOUNTS.containsKey(unit) && !unit.equals("Công an tỉnh");
        return named ? actors.ofAccount(ACCOUNTS.get(unit) + ".canbo") : official("Cán bộ", unit);
    }

    private Actor official(String post, String unit) {
        UUID id = id(unit);
        return new Actor(
                null, null, post + " " + unit, Set.of(Role.UNIT_HEAD, Role.UNIT_OFFICER), Set.of(id), Set.of(id));
    }

    UUID id(String unit) {
        return units.named(unit).id();
    }

    void at(LocalDate day, int hour, int minute, Runnable work) {
        clock.at(day.atTime(hour, minute).atZone(AppClock.ZONE).toInstant(), work);
    }
}
