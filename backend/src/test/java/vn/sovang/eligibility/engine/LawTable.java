package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of deciders as the law's reference gives it from 01/07/2025 on. */
final class LawTable {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    static final AuthorityTable AUTHORITIES = new AuthorityTable(lines());

    private LawTable() {}

    private static List<AuthorityTable.Line> lines() {
        List<AuthorityTable.Line> lines = new ArrayList<>();
        add(lines, "CTN", false, "HC_LD1", "HC_LD2", "HC_LD3");
        add(lines, "TTG", false, "CO_CP", "CSTD_TQ", "BK_TTG");
        add(lines, "CT_UBND_TINH", false, "CSTD_TINH", "TTLDXS", "XA_TB");
        add(lines, "CT_UBND_TINH", true, "CO_TINH", "BK_TINH");
        add(lines, "GD_SO", true, "TTLDTT", "CSTD_CS", "LDTT", "GK_SO");
        add(lines, "THU_TRUONG", true, "TTLDTT", "CSTD_CS", "LDTT", "GK_SO");
        add(lines, "GD_DN", true, "TTLDTT", "CSTD_CS", "LDTT", "GK_DN");
        add(lines, "CT_UBND_XA", true, "LDTT", "GK_XA", "GDVH");
        add(lines, "CT_UBND_XA", false, "CSTD_CS", "TTLDTT", "THON_VH");
        return lines;
    }

    private static void add(List<AuthorityTable.Line> lines, String maker, boolean confirmed, String... awards) {
        for (String award : awards) {
            lines.add(new AuthorityTable.Line(award, maker, FROM, null, confirmed));
        }
    }
}
