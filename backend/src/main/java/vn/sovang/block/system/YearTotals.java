package vn.sovang.block.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sovang.block.BlockKind;
import vn.sovang.block.Composition;

/** What the lists of a year come to, beside what is announced of it. */
record YearTotals(int clusters, int blocks, int members) {

    static YearTotals of(List<Composition> all) {
        int clusters =
                (int) all.stream().filter(c -> c.kind() == BlockKind.CLUSTER).count();
        return new YearTotals(
                clusters,
                all.size() - clusters,
                all.stream().mapToInt(c -> c.seats().size()).sum());
    }

    /** Sentences for what does not agree; a line without a kind is a total over all. */
    List<String> differences(List<YearCount> announced) {
        List<String> found = new ArrayList<>();
        compare(found, "cụm", sum(announced, BlockKind.CLUSTER), clusters);
        compare(found, "khối", sum(announced, BlockKind.SECTOR_BLOCK), blocks);
        for (YearCount total : announced) {
            if (total.kind() == null) {
                compare(found, "cụm, khối", total.blocks(), clusters + blocks);
                compare(found, "thành viên", total.members(), members);
                parts(found, announced, total);
            }
        }
        return found.stream().distinct().toList();
    }

    /** The paper against itself. */
    private static void parts(List<String> found, List<YearCount> announced, YearCount total) {
        Integer clusters = sum(announced, BlockKind.CLUSTER);
        Integer blocks = sum(announced, BlockKind.SECTOR_BLOCK);
        if (total.blocks() != null && clusters != null && blocks != null && clusters + blocks != total.blocks()) {
            found.add("Văn bản ghi tổng số " + total.blocks() + " cụm, khối nhưng các nhóm cộng lại là "
                    + (clusters + blocks) + ".");
        }
    }

    private static void compare(List<String> found, String what, Integer announced, int listed) {
        if (announced != null && announced != listed) {
            found.add("Công bố " + announced + " " + what + ", "
                    + (listed == 0 ? "chưa có danh sách." : "danh sách mới có " + listed + "."));
        }
    }

    /** Null where no line says. */
    private static Integer sum(List<YearCount> announced, BlockKind kind) {
        List<Integer> said = announced.stream()
                .filter(c -> c.kind() == kind)
                .map(YearCount::blocks)
                .filter(Objects::nonNull)
                .toList();
        return said.isEmpty() ? null : said.stream().mapToInt(Integer::intValue).sum();
    }
}
