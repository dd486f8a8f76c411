package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.sovang.document.sheet.Sheet;
import vn.sovang.document.sheet.SheetWriter;

/** An empty table with the titles that are understood and lines that show how to fill it in. */
@ApplicationScoped
class ImportTemplate {

    private static final List<List<String>> SHOWN = List.of(
            List.of(
                    "Nông Thị Mẫu",
                    "Cá nhân",
                    "1985",
                    "Chuyên viên",
                    "Sở Nội vụ",
                    "CSTĐ cơ sở",
                    "2019",
                    "Hoàn thành xuất sắc nhiệm vụ năm 2019",
                    "12/QĐ-SNV",
                    "15/01/2020",
                    "Giám đốc Sở Nội vụ"),
            List.of(
                    "Sở Nội vụ",
                    "Tập thể",
                    "",
                    "",
                    "",
                    "Cờ thi đua của UBND tỉnh",
                    "2019",
                    "Dẫn đầu phong trào thi đua năm 2019",
                    "312/QĐ-UBND",
                    "05/03/2020",
                    "Chủ tịch UBND tỉnh Cao Bằng"));

    byte[] file() {
        Sheet.Builder<List<String>> sheet = Sheet.<List<String>>of("Bảng khen thưởng")
                .note("Xóa các dòng ví dụ trước khi gửi. Mỗi dòng là một khen thưởng theo quyết định trên giấy.");
        for (ImportColumn column : ImportColumn.values()) {
            sheet.text(column.title(), column == ImportColumn.ACHIEVEMENT ? 44 : 24, row -> row.get(column.ordinal()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), SHOWN.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
