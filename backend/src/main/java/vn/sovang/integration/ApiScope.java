package vn.sovang.integration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a connected system can be allowed: the first part of an address, read or written. What stands under no
 * scope here is closed to machines, accounts, sign-in, clients and the audit trail above all.
 */
public enum ApiScope {
    UNITS_READ("units", Verb.READ, "Đọc đơn vị"),
    PEOPLE_READ("people", Verb.READ, "Đọc cá nhân (không có thông tin hạn chế)"),
    BLOCKS_READ("blocks", Verb.READ, "Đọc cụm, khối thi đua"),
    BLOCK_SYSTEMS_READ("block-systems", Verb.READ, "Đọc hệ thống cụm, khối theo năm"),
    ANNUAL_PLANS_READ("annual-plans", Verb.READ, "Đọc kế hoạch năm"),
    ANNUAL_PLANS_WRITE("annual-plans", Verb.WRITE, "Nhập kế hoạch năm"),
    MOVEMENTS_READ("movements", Verb.READ, "Đọc phong trào thi đua"),
    ROLE_MODELS_READ("role-models", Verb.READ, "Đọc điển hình tiên tiến"),
    PLEDGES_READ("pledges", Verb.READ, "Đọc giao ước thi đua"),
    AWARD_CATALOGUE_READ("award-catalogue", Verb.READ, "Đọc danh mục khen thưởng"),
    AWARD_ROUNDS_READ("award-rounds", Verb.READ, "Đọc đợt xét khen thưởng"),
    ELIGIBILITY_CHECKS_READ("eligibility-checks", Verb.READ_BY_POST, "Kiểm tra điều kiện khen thưởng"),
    ELIGIBILITY_RULES_READ("eligibility-rules", Verb.READ, "Đọc quy tắc xét khen thưởng"),
    AWARD_PROPOSALS_READ("award-proposals", Verb.READ, "Đọc hồ sơ khen thưởng"),
    DECISIONS_READ("decisions", Verb.READ, "Đọc quyết định khen thưởng"),
    REGISTER_READ("register", Verb.READ, "Tra cứu sổ khen thưởng"),
    SIGNED_PAPERS_READ(
            ApiScope.SIGNED_PAPERS, Verb.READ, "Đọc bản đã ký (PDF) của quyết định, biên bản họp, tờ trình cấp trên"),
    SIGNED_PAPERS_WRITE(
            ApiScope.SIGNED_PAPERS, Verb.WRITE, "Gửi bản đã ký (PDF) của quyết định, biên bản họp, tờ trình cấp trên"),
    DOCUMENTS_READ("documents", Verb.READ, "Đọc thông tin văn bản"),
    FIGURES_READ("figures", Verb.READ_BY_POST, "Đọc số viết trong văn bản");

    private enum Verb {
        READ,
        /** Asks with a body and changes nothing. */
        READ_BY_POST,
        WRITE
    }

    private static final String SIGNED_PAPERS = "signed-papers";

    private final String area;
    private final Verb verb;
    private final String label;

    ApiScope(String area, Verb verb, String label) {
        this.area = area;
        this.verb = verb;
        this.label = label;
    }

    /** As it stands in tokens, for example {@code units:read}. */
    public String value() {
        return area + (verb == Verb.WRITE ? ":write" : ":read");
    }

    /** The Vietnamese words people see. */
    public String label() {
        return label;
    }

    public boolean writes() {
        return verb == Verb.WRITE;
    }

    public static Optional<ApiScope> named(String value) {
        return Arrays.stream(values()).filter(s -> s.value().equals(value)).findFirst();
    }

    /**
     * Signed papers stand under the records they belong to and their bytes among the files; elsewhere the first part
     * of the address says what it is about.
     *
     * @param address as in the written interface, for example {@code /decisions/{id}/signed-papers}
     */
    static String areaOf(String address) {
        String first = address.replaceFirst("^/", "").split("/")[0];
        return first.equals("files") || address.endsWith("/" + SIGNED_PAPERS) ? SIGNED_PAPERS : first;
    }

    /** What a call needs; empty where no machine may call at all. */
    static Optional<ApiScope> neededFor(String address, boolean reads) {
        String area = areaOf(address);
        return Arrays.stream(values())
                .filter(s -> s.area.equals(area))
                .filter(s -> s.verb == Verb.READ_BY_POST || reads != s.writes())
                .findFirst();
    }

    /** Sorted as they are listed here, so that the same scopes are always written the same way. */
    static List<ApiScope> inOrder(Set<ApiScope> scopes) {
        return scopes.stream().sorted().toList();
    }

    static String written(Set<ApiScope> scopes) {
        return inOrder(scopes).stream().map(ApiScope::value).collect(Collectors.joining(" "));
    }
}
