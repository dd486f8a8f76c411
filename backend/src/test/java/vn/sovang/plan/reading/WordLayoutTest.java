package vn.sovang.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What word processors do to tables: letterheads in tables, merged cells, automatic numbers, tables cut in two. */
class WordLayoutTest {

    private static final PlanReader READER = Plan157.reader();

    @Test
    void a_heading_across_all_columns_and_a_unit_cell_shared_by_two_tasks() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            fill(
                    document.createTable(1, 2),
                    0,
                    "ỦY BAN NHÂN DÂN TỈNH\nSố: 9/KH-UBND",
                    "Cao Bằng, ngày 05 tháng 01 năm 2026");
            XWPFTable table = document.createTable(4, 3);
            fill(table, 0, "STT", "Nội dung công việc", "Đơn vị thực hiện");
            spanAll(table, 1, "QUÝ II (02 nhiệm vụ)", 3);
            fill(table, 2, "1", "Phát động thi đua", "- Sở Nội vụ.");
            fill(table, 3, "2", "Sơ kết thi đua", "");
            merge(table.getRow(2).getCell(2), STMerge.RESTART);
            merge(table.getRow(3).getCell(2), STMerge.CONTINUE);

            ReadPlan plan = read(document);
            assertEquals(2, plan.rows().size());
            assertEquals("II", plan.rows().get(0).section());
            assertEquals("Sở Nội vụ", plan.rows().get(1).leads().get(0).raw());
            assertEquals("9/KH-UBND", plan.header().number().value());
            assertEquals("2026-01-05", plan.header().issuedOn().value().toString());
            assertEquals(List.of(), Plan157.problems(plan, Severity.WARNING));
        }
    }

    @Test
    void a_task_merged_over_two_rows_is_one_task() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(3, 3);
            fill(table, 0, "STT", "Nội dung công việc", "Đơn vị thực hiện");
            fill(table, 1, "1", "Phát động thi đua", "- Sở Nội vụ.");
            fill(table, 2, "", "", "- Công an tỉnh phối hợp.");
            for (int column = 0; column < 2; column++) {
                merge(table.getRow(1).getCell(column), STMerge.RESTART);
                merge(table.getRow(2).getCell(column), STMerge.CONTINUE);
            }
            ReadPlan plan = read(document);
            assertEquals(1, plan.rows().size());
            assertEquals(
                    "Công an tỉnh", plan.rows().get(0).coordinators().get(0).raw());
        }
    }

    @Test
    void automatic_numbers_count_as_printed() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger numbering = decimalNumbering(document);
            XWPFTable table = document.createTable(3, 3);
            fill(table, 0, "STT", "Nội dung công việc", "Đơn vị thực hiện");
            fill(table, 1, "", "Phát động thi đua", "Sở Nội vụ");
            fill(table, 2, "", "Tổng kết thi đua", "Sở Nội vụ");
            for (int row = 1; row <= 2; row++) {
                XWPFParagraph number =
                        table.getRow(row).getCell(0).getParagraphs().get(0);
                number.setNumID(numbering);
                number.setNumILvl(BigInteger.ZERO);
            }
            assertEquals(
                    List.of("1", "2"),
                    read(document).rows().stream().map(ReadRow::number).toList());
        }
    }

    @Test
    void a_table_cut_in_two_goes_on_without_its_header() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable first = document.createTable(2, 3);
            fill(first, 0, "STT", "Nội dung công việc", "Đơn vị thực hiện");
            fill(first, 1, "1", "Phát động thi đua", "Sở Nội vụ");
            document.createParagraph();
            XWPFTable second = document.createTable(1, 3);
            fill(second, 0, "2", "Tổng kết thi đua", "Công an tỉnh");
            assertEquals(2, read(document).rows().size());
        }
    }

    private static ReadPlan read(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return READER.read(out.toByteArray());
    }

    static void fill(XWPFTable table, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            XWPFTableCell cell = table.getRow(row).getCell(column);
            String[] lines = texts[column].split("\n");
            cell.setText(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                cell.addParagraph().createRun().setText(lines[i]);
            }
        }
    }

    static void spanAll(XWPFTable table, int row, String text, int columns) {
        table.getRow(row).getCell(0).setText(text);
        table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        for (int column = columns - 1; column > 0; column--) {
            table.getRow(row).removeCell(column);
        }
    }

    static void merge(XWPFTableCell cell, STMerge.Enum kind) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(kind);
    }

    private static BigInteger decimalNumbering(XWPFDocument document) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
        return document.getNumbering().addNum(id);
    }
}
