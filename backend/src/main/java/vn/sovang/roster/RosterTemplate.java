package vn.sovang.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;
import vn.sovang.shared.time.AppClock;

/** An empty list with the titles that are understood and one line that shows how to fill it in. */
@ApplicationScoped
class RosterTemplate {

    private static final int YEARS = 3;
    private static final List<String> SHOWN = List.of(
            "Nông Thị Mẫu",
            "08/03/1985",
            "Nữ",
            "Chuyên viên",
            "",
            "Người trực tiếp công tác",
            "xã Cần Yên, tỉnh Cao Bằng",
            "xã Cần Yên, tỉnh Cao Bằng",
            "Tày",
            "Không",
            "Cử nhân Luật",
            "Trung cấp",
            "03/02/2010",
            "");

    private final AppClock clock;

    RosterTemplate(AppClock clock) {
        this.clock = clock;
    }

    byte[] file() {
        Sheet.Builder<List<String>> sheet = Sheet.<List<String>>of("Danh sách cá nhân")
                .note("Xóa dòng ví dụ trước khi gửi. Xếp loại: HTXS, HTT, HT hoặc KHT.");
        for (RosterColumn column : RosterColumn.values()) {
            sheet.text(column.title(), 22, row -> row.get(column.ordinal()));
        }
        int last = clock.today().getYear() - 1;
        for (int year = last - YEARS + 1; year <= last; year++) {
            sheet.text("Xếp loại " + year, 14, row -> "HTT");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), Stream.of(SHOWN), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
