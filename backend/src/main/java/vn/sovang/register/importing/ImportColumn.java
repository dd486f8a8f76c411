package vn.sovang.register.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sovang.shared.text.VietnameseText;

/** Columns a table of honours may have, with the titles offices give them. */
enum ImportColumn {
    NAME(
            "Họ tên, tên tập thể",
            true,
            "ho va ten",
            "ho ten",
            "ten tap the",
            "ten",
            "ten ca nhan, tap the",
            "doi tuong duoc khen",
            "ca nhan, tap the"),
    KIND("Loại đối tượng", false, "loai", "doi tuong", "ca nhan/tap the"),
    BIRTH("Năm sinh", false, "ngay sinh", "ngay, thang, nam sinh"),
    POST("Chức vụ", false, "chuc danh", "chuc vu, chuc danh"),
    UNIT(
            "Đơn vị",
            false,
            "don vi cong tac",
            "noi cong tac",
            "co quan, don vi",
            "co quan",
            "dia chi",
            "don vi, dia chi"),
    AWARD(
            "Hình thức khen thưởng",
            true,
            "danh hiệu",
            "danh hieu, hinh thuc",
            "danh hieu thi dua",
            "hinh thuc",
            "danh hieu, hinh thuc khen thuong",
            "khen thuong"),
    YEAR("Năm thành tích", false, "nam", "nam khen thuong", "nam dat", "nam dat thanh tich"),
    ACHIEVEMENT("Thành tích", false, "noi dung", "noi dung khen thuong", "ly do", "thanh tich khen thuong"),
    NUMBER("Số quyết định", true, "so qd", "quyet dinh", "so quyet dinh khen thuong", "qd so"),
    DATE("Ngày quyết định", true, "ngay qd", "ngay ky", "ngay, thang, nam", "ngay ban hanh"),
    ISSUER(
            "Cơ quan quyết định",
            false,
            "nguoi ky",
            "cap khen",
            "cap quyet dinh",
            "nguoi quyet dinh",
            "co quan ban hanh");

    private final String title;
    private final boolean needed;
    private final List<String> others;

    ImportColumn(String title, boolean needed, String... others) {
        this.title = title;
        this.needed = needed;
        this.others = List.of(others);
    }

    String title() {
        return title;
    }

    /** A table without it cannot be read. */
    boolean isNeeded() {
        return needed;
    }

    static Optional<ImportColumn> titled(String text) {
        String folded = VietnameseText.fold(text);
        return Arrays.stream(values())
                .filter(c -> VietnameseText.fold(c.title).equals(folded)
                        || c.others.stream()
                                .anyMatch(o -> VietnameseText.fold(o).equals(folded)))
                .findFirst();
    }
}
