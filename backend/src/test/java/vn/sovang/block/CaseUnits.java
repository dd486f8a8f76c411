package vn.sovang.block;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.given.GivenUnits;

/**
 * The units of one case. Each is made under a name of its own, because the names of real agencies of eight provinces
 * would come between those other tests look for; the words of the papers stand with the place the unit has.
 */
final class CaseUnits {

    private final GivenUnits given;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    CaseUnits(GivenUnits given) {
        this.given = given;
    }

    /** Fields {@code unitId} and {@code written} for a unit as the case writes it. */
    Map<String, Object> place(Object unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (unit != null) {
            fields.put("unitId", isMatched(unit) ? id(key(unit)) : null);
            fields.put("written", written(unit));
        }
        return fields;
    }

    String id(Object unit) {
        return ids.computeIfAbsent(key(unit), k -> {
            var made = given.department("Đơn vị mẫu");
            keys.put(made.name(), k);
            return made.id().toString();
        });
    }

    /** What the case calls the unit that the interface shows under this name. */
    String keyOf(String unitName) {
        return keys.getOrDefault(unitName, unitName);
    }

    static boolean isMatched(Object unit) {
        return !(unit instanceof Map) || !Boolean.TRUE.equals(CaseFile.map(unit).get("unmatched"));
    }

    static String key(Object unit) {
        return unit instanceof Map
                ? (String) CaseFile.map(unit).getOrDefault("key", written(unit))
                : String.valueOf(unit);
    }

    static String written(Object unit) {
        return unit instanceof Map ? (String) CaseFile.map(unit).get("written") : String.valueOf(unit);
    }
}
