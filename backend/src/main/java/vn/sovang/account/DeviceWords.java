package vn.sovang.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** A device in words people know, from what the browser calls itself: "Chrome trên Android". */
final class DeviceWords {

    private static final String UNKNOWN = "Thiết bị không rõ";

    /** Marks in the order in which they tell most: nearly every browser also calls itself Chrome and Safari. */
    private static final Map<String, String> BROWSERS = ordered(
            "coc_coc_browser", "Cốc Cốc",
            "Zalo", "Zalo",
            "EdgA/", "Edge",
            "EdgiOS/", "Edge",
            "Edg/", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Trình duyệt Samsung",
            "FxiOS/", "Firefox",
            "Firefox/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "CrOS", "Chromebook",
            "Mac OS X", "máy Mac",
            "Linux", "Linux");

    private DeviceWords() {}

    static String of(String agent) {
        if (agent == null || agent.isBlank()) {
            return UNKNOWN;
        }
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        if (browser != null && system != null) {
            return browser + " trên " + system;
        }
        if (browser == null && system == null) {
            return UNKNOWN;
        }
        return browser != null ? browser : "Trình duyệt trên " + system;
    }

    private static String first(Map<String, String> marks, String agent) {
        return marks.entrySet().stream()
                .filter(m -> agent.contains(m.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
