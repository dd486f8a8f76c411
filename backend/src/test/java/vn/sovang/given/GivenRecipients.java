package vn.sovang.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bodies for people, households and annual facts as their screens send them. */
public final class GivenRecipients {

    private GivenRecipients() {}

    /** Somebody new of the unit. */
    public static Map<String, Object> person(String name, String unitId) {
        return Map.of("profile", profile(name), "posting", posting(unitId));
    }

    public static Map<String, Object> profile(String name) {
        Map<String, Object> profile = new HashMap<>();
        profile.put("name", name);
        profile.put("gender", "FEMALE");
        profile.put("birthDate", "1985-03-08");
        profile.put("home", "xã Cần Yên, tỉnh Cao Bằng");
        profile.put("ethnicity", "Tày");
        return profile;
    }

    public static Map<String, Object> posting(String unitId) {
        Map<String, Object> posting = new HashMap<>();
        posting.put("from", "2020-01-01");
        posting.put("unitId", unitId);
        posting.put("position", "Chuyên viên");
        posting.put("recipientGroup", "DIRECT");
        return posting;
    }

    /** One author alone. */
    public static Map<String, Object> initiative(String unitId, String personId) {
        return initiative(unitId, List.of(Map.of("personId", personId, "share", 100)));
    }

    public static Map<String, Object> initiative(String unitId, List<Map<String, Object>> authors) {
        return Map.of(
                "unitId",
                unitId,
                "title",
                "Sáng kiến thử " + UUID.randomUUID(),
                "kind",
                "SK",
                "scope",
                "CS",
                "year",
                2025,
                "certificateNumber",
                "12/QĐ-SK",
                "authors",
                authors);
    }

    public static Map<String, Object> household(String communeId) {
        return Map.of(
                "headName",
                "Nông Văn Thử",
                "communeId",
                communeId,
                "address",
                "Xóm Thử",
                "members",
                List.of(Map.of("name", "Lý Thị Mẫu", "relation", "vợ", "birthYear", 1980)));
    }
}
