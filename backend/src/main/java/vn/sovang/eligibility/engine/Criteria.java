package vn.sovang.eligibility.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which conditions lead to which award. */
public final class Criteria {

    private static final List<Branch> JUDGED = List.of(Branch.only(MeritCertificates::judged, null));

    /** Certificates of commendation: their criteria are the issuer's own, only the issuer is the law's (R57). */
    private static final List<Branch> OWN = List.of(Branch.only(
            (in, out) ->
                    out.note("Tiêu chí giấy khen do tỉnh, đơn vị quy định; hệ thống chỉ kiểm tra điều kiện chung."),
            null));

    private static final Map<String, List<Branch>> BY_AWARD = Map.ofEntries(
            Map.entry("LDTT", IndividualTitles.ldtt()),
            Map.entry("CSTD_CS", IndividualTitles.cstdCs()),
            Map.entry("CSTD_TINH", IndividualTitles.cstdTinh()),
            Map.entry("CSTD_TQ", IndividualTitles.cstdTq()),
            Map.entry("TTLDXS", CollectiveTitles.ttldxs()),
            Map.entry("TTLDTT", CollectiveTitles.ttldtt()),
            Map.entry("CO_TINH", CollectiveTitles.provinceFlag()),
            Map.entry("CO_CP", CollectiveTitles.governmentFlag()),
            Map.entry("XA_TB", CollectiveTitles.byStandard()),
            Map.entry("THON_VH", CollectiveTitles.byStandard()),
            Map.entry("GDVH", CollectiveTitles.byStandard()),
            Map.entry("BK_TINH", MeritCertificates.province()),
            Map.entry("BK_TTG", MeritCertificates.primeMinister()),
            Map.entry("HC_LD3", OrdersAndBadges.third()),
            Map.entry("HC_LD2", OrdersAndBadges.second()),
            Map.entry("HC_LD1", OrdersAndBadges.first()),
            Map.entry("KNC_BT", OrdersAndBadges.provinceBadge()),
            Map.entry("GK_SO", OWN),
            Map.entry("GK_XA", OWN),
            Map.entry("GK_DN", OWN));

    private Criteria() {}

    /** Letter or word of one condition, with words for people. */
    public record Condition(String branch, String label) {}

    static List<Branch> of(String award) {
        return BY_AWARD.getOrDefault(award, JUDGED);
    }

    /** The conditions one can claim; none where the award has only one. */
    public static List<Condition> claimable(String award) {
        return of(award).stream()
                .filter(b -> b.code() != null)
                .map(b -> new Condition(b.code(), b.label()))
                .toList();
    }

    static Branch claimed(String award, String branch) {
        return of(award).stream()
                .filter(b -> Objects.equals(b.code(), branch))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No branch " + branch + " of " + award));
    }
}
