package vn.sovang.unit.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.sovang.shared.text.VietnameseText;

/** Abbreviations of organisation names and everything each of them can stand for. */
final class Abbreviations {

    private static final Map<String, List<String>> READINGS = Map.ofEntries(
            one("ubnd", "ủy ban nhân dân"),
            one("hdnd", "hội đồng nhân dân"),
            one("ub", "ủy ban"),
            one("hd", "hội đồng"),
            one("vp", "văn phòng"),
            one("tdkt", "thi đua khen thưởng"),
            one("hdtdkt", "hội đồng thi đua khen thưởng"),
            one("mttq", "mặt trận tổ quốc"),
            one("mttqvn", "mặt trận tổ quốc việt nam"),
            one("ca", "công an"),
            one("tand", "tòa án nhân dân"),
            one("vksnd", "viện kiểm sát nhân dân"),
            one("ubkt", "ủy ban kiểm tra"),
            one("thads", "thi hành án dân sự"),
            Map.entry("bch", List.of("bộ chỉ huy", "ban chỉ huy", "ban chấp hành")),
            Map.entry("bchqs", List.of("bộ chỉ huy quân sự", "ban chỉ huy quân sự")),
            one("chqs", "chỉ huy quân sự"),
            one("bdbp", "bộ đội biên phòng"),
            one("bp", "biên phòng"),
            one("qs", "quân sự"),
            one("llvt", "lực lượng vũ trang"),
            one("ldld", "liên đoàn lao động"),
            one("lhpn", "liên hiệp phụ nữ"),
            one("hlhpn", "hội liên hiệp phụ nữ"),
            one("hnd", "hội nông dân"),
            one("ccb", "cựu chiến binh"),
            one("tnxp", "thanh niên xung phong"),
            one("dtn", "đoàn thanh niên"),
            one("dbqh", "đại biểu quốc hội"),
            one("gddt", "giáo dục đào tạo"),
            one("gd", "giáo dục"),
            one("dt", "đào tạo"),
            one("khcn", "khoa học công nghệ"),
            one("vhttdl", "văn hóa thể thao du lịch"),
            one("nnmt", "nông nghiệp môi trường"),
            one("nn", "nông nghiệp"),
            one("mt", "môi trường"),
            one("ptnt", "phát triển nông thôn"),
            one("gtvt", "giao thông vận tải"),
            one("tnmt", "tài nguyên môi trường"),
            one("khdt", "kế hoạch đầu tư"),
            one("ldtbxh", "lao động thương binh xã hội"),
            one("tttt", "thông tin truyền thông"),
            one("thcs", "trung học cơ sở"),
            one("thpt", "trung học phổ thông"),
            one("bv", "bệnh viện"),
            one("bql", "ban quản lý"),
            one("cty", "công ty"),
            one("cp", "cổ phần"),
            one("tmcp", "thương mại cổ phần"),
            one("bhxh", "bảo hiểm xã hội"),
            one("kbnn", "kho bạc nhà nước"),
            one("nhnn", "ngân hàng nhà nước"),
            one("ptth", "phát thanh truyền hình"),
            one("htx", "hợp tác xã"),
            one("tp", "thành phố"),
            one("tx", "thị xã"),
            one("tw", "trung ương"),
            one("tu", "tỉnh ủy"),
            one("btv", "ban thường vụ"),
            Map.entry("tt", List.of("thường trực", "trung tâm", "thanh tra")));

    /** Also ordinary syllables: read as abbreviations only in capitals, and then as the word too. */
    private static final Set<String> ALSO_WORDS = Set.of("ca", "tu");

    private Abbreviations() {}

    /** What the written token can mean, in lower case; the token itself when it is no abbreviation. */
    static List<String> readingsOf(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        String folded = VietnameseText.fold(token);
        List<String> readings = READINGS.get(folded);
        if (readings == null) {
            return List.of(lower);
        }
        if (ALSO_WORDS.contains(folded)) {
            boolean capitals = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
            return capitals ? List.of(readings.get(0), lower) : List.of(lower);
        }
        return readings;
    }

    /** Whether the token is an abbreviation that stands for more than one thing. */
    static boolean isAmbiguous(String token) {
        List<String> readings = READINGS.get(VietnameseText.fold(token));
        return readings != null && readings.size() > 1;
    }

    private static Map.Entry<String, List<String>> one(String abbreviation, String reading) {
        return Map.entry(abbreviation, List.of(reading));
    }
}
