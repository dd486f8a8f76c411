package vn.sovang.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.document.sheet.Sheet.Kind;

class SheetWriterTest {
    private static final int HEADER = 3;

    private record Entry(String name, Integer year, BigDecimal share, Long bonus, LocalDate date, LocalDateTime at) {}

    private static final Sheet<Entry> REGISTER = Sheet.<Entry>of("Sổ khen thưởng")
            .note("Năm: 2025")
            .text("Họ và tên, tên tập thể", 40, Entry::name)
            .column("Năm", Kind.YEAR, 8, Entry::year)
            .column("Tỷ lệ (%)", Kind.PERCENT_POINTS, 12, Entry::share)
            .column("Tiền thưởng (đồng)", Kind.WHOLE, 18, Entry::bonus)
            .column("Ngày quyết định", Kind.DATE, 16, Entry::date)
            .column("Cập nhật lúc", Kind.DATE_TIME, 20, Entry::at)
            .build();

    private static Entry named(String name) {
        return new Entry(name, null, null, null, null, null);
    }

    private static XSSFWorkbook written(Stream<Entry> rows, int rowsOfASheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.xlsx(REGISTER, rows, out, rowsOfASheet);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFWorkbook written(Entry... rows) throws IOException {
        return written(Stream.of(rows), SheetWriter.ROWS_OF_A_SHEET);
    }

    @Test
    void title_notes_and_header_stand_above_the_rows() throws IOException {
        try (XSSFWorkbook book = written(named("Ban Tổ chức Tỉnh ủy"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Danh sách", sheet.getSheetName());
            assertEquals("Sổ khen thưởng", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Năm: 2025", sheet.getRow(1).getCell(0).getStringCellValue());
            Cell header = sheet.getRow(HEADER).getCell(0);
            assertEquals("Họ và tên, tên tập thể", header.getStringCellValue());
            assertTrue(book.getFontAt(header.getCellStyle().getFontIndex()).getBold());
            assertEquals(HEADER + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(40, Math.round(sheet.getColumnWidth(0) / 256.0));
        }
    }

    @Test
    void numbers_and_dates_are_real_values() throws IOException {
        LocalDate date = LocalDate.of(2026, 3, 5);
        LocalDateTime at = LocalDateTime.of(2026, 3, 5, 8, 30);
        Entry entry = new Entry("Mẫu", 2025, new BigDecimal("87.5"), 18_720_000L, date, at);
        try (XSSFWorkbook book = written(entry)) {
            var row = book.getSheetAt(0).getRow(HEADER + 1);
            assertEquals(2025, row.getCell(1).getNumericCellValue());
            assertEquals("0", row.getCell(1).getCellStyle().getDataFormatString());
            assertEquals(87.5, row.getCell(2).getNumericCellValue());
            assertEquals(18_720_000, row.getCell(3).getNumericCellValue());
            assertEquals("#,##0", row.getCell(3).getCellStyle().getDataFormatString());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(4)));
            assertEquals(date.atStartOfDay(), row.getCell(4).getLocalDateTimeCellValue());
            assertEquals(at, row.getCell(5).getLocalDateTimeCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+84 206 3852", "-5%", "@SUM(A1)", "\t=1+1", "{=1}"})
    void text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        try (XSSFWorkbook book = written(named(text))) {
            Cell cell = book.getSheetAt(0).getRow(HEADER + 1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(text, cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString(), "stays text when edited");
        }
    }

    @Test
    void missing_values_are_empty_cells() throws IOException {
        try (XSSFWorkbook book = written(named(null))) {
            var row = book.getSheetAt(0).getRow(HEADER + 1);
            for (int i = 0; i < 6; i++) {
                assertEquals(CellType.BLANK, row.getCell(i).getCellType());
            }
        }
    }

    @Test
    void unprintable_characters_go_and_too_long_text_is_cut() throws IOException {
        try (XSSFWorkbook book = written(named("a\u0001b"), named("x".repeat(40_000)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("ab", sheet.getRow(HEADER + 1).getCell(0).getStringCellValue());
            String cut = sheet.getRow(HEADER + 2).getCell(0).getStringCellValue();
            assertEquals(SheetWriter.CHARACTERS_OF_A_CELL, cut.length());
            assertTrue(cut.endsWith("…"));
        }
    }

    @Test
    void a_list_longer_than_a_sheet_goes_on_with_its_header_on_the_next() throws IOException {
        Stream<Entry> rows = Stream.iterate(1, n -> n + 1).limit(5).map(n -> named("Mẫu " + n));
        try (XSSFWorkbook book = written(rows, HEADER + 3)) {
            assertEquals(3, book.getNumberOfSheets());
            XSSFSheet last = book.getSheetAt(2);
            assertEquals(
                    "Họ và tên, tên tập thể", last.getRow(HEADER).getCell(0).getStringCellValue());
            assertEquals("Mẫu 5", last.getRow(HEADER + 1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void an_empty_list_is_a_sheet_with_a_header() throws IOException {
        try (XSSFWorkbook book = written()) {
            assertEquals(HEADER, book.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void rows_are_closed_after_writing_and_the_bytes_stay_open() throws IOException {
        boolean[] closed = {false, false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        SheetWriter.xlsx(REGISTER, List.of(named("Mẫu")).stream().onClose(() -> closed[0] = true), out);
        assertTrue(closed[0]);
        assertFalse(closed[1]);
    }
}
