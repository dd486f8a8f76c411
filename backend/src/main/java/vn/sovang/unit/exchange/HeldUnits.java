package vn.sovang.unit.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.Unit;
import vn.sovang.unit.naming.Resolution;
import vn.sovang.unit.naming.WrittenNames;
import vn.sovang.unit.profile.ProfileContent;

/** Everything kept about units at the moment a table is read, so that a long table asks the database no more than a short one. */
final class HeldUnits {

    private static final ProfileContent NOTHING = new ProfileContent(List.of(), List.of(), List.of());

    private final Map<UUID, Unit> byId = new HashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<UUID, ProfileContent> profiles;
    private final Set<UUID> reorganised;
    private final WrittenNames names;

    HeldUnits(List<Unit> units, Map<UUID, ProfileContent> profiles, Set<UUID> reorganised, WrittenNames names) {
        for (Unit u : units) {
            byId.put(u.id(), u);
            if (u.code() != null) {
                byCode.put(u.code(), u);
            }
        }
        this.profiles = profiles;
        this.reorganised = new HashSet<>(reorganised);
        this.names = names;
    }

    Unit unit(UUID id) {
        return id == null ? null : byId.get(id);
    }

    Unit unit(String id) {
        try {
            return byId.get(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    Unit withCode(String code) {
        return byCode.get(code);
    }

    ProfileContent profile(UUID id) {
        return profiles.getOrDefault(id, NOTHING);
    }

    /** Its days and place were given by a decision that is recorded. */
    boolean isReorganised(UUID id) {
        return reorganised.contains(id);
    }

    Resolution resolve(String name) {
        return names.resolve(name);
    }
}
