package vn.sovang.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sovang.shared.text.VietnameseText;

/** Columns a list of people may have, with the titles offices give them. */
enum RosterColumn {
    NAME("Họ và tên", "ho ten", "ho va ten khai sinh"),
    BIRTH("Ngày sinh", "nam sinh", "ngay thang nam sinh", "ngay, thang, nam sinh"),
    GENDER("Giới tính", "gioi tinh (nam/nu)", "nam/nu"),
    POSITION("Chức vụ", "chuc danh", "chuc vu, chuc danh", "chuc vu cong tac"),
    UNIT("Đơn vị", "don vi cong tac", "noi cong tac", "phong, don vi"),
    GROUP("Nhóm đối tượng", "doi tuong", "nhom"),
    HOME("Quê quán", "que"),
    RESIDENCE("Nơi thường trú", "noi o", "cho o hien nay", "thuong tru"),
    ETHNICITY("Dân tộc"),
    RELIGION("Tôn giáo"),
    QUALIFICATIONS("Trình độ chuyên môn", "chuyen mon", "trinh do"),
    POLITICAL_THEORY("Lý luận chính trị", "trinh do ly luan chinh tri"),
    PARTY("Ngày vào Đảng"),
    /** Never kept as text: taken out and sealed before anything is stored. */
    NUMBER(
            "Số định danh",
            "so dinh danh ca nhan",
            "cccd",
            "so cccd",
            "can cuoc",
            "so can cuoc",
            "can cuoc cong dan",
            "so can cuoc cong dan",
            "cmnd",
            "so cmnd",
            "cmnd/cccd",
            "so cmnd/cccd",
            "cccd/cmnd");

    private final String title;
    private final List<String> others;

    RosterColumn(String title, String... others) {
        this.title = title;
        this.others = List.of(others);
    }

    String title() {
        return title;
    }

    static Optional<RosterColumn> titled(String text) {
        String folded = VietnameseText.fold(text);
        return Arrays.stream(values())
                .filter(c -> VietnameseText.fold(c.title).equals(folded) || c.others.contains(folded))
                .findFirst();
    }
}
