package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Table.Row;

/** Kế hoạch công tác thi đua, khen thưởng of a year, with its tasks by quarter. */
public final class AnnualPlanPaper {
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private AnnualPlanPaper() {}

    /** A task: who leads it and who works with them; without leads the cell is dotted. */
    public record Task(String title, List<String> leads, List<String> coordinators) {}

    /** Tasks of one period; {@code name} is "Quý I". The number of tasks is counted, not given. */
    public record Period(String name, List<Task> tasks) {}

    /**
     * What one actor has to do.
     *
     * @param actor "Sở Nội vụ"
     * @param duties one text, or several that get letters a), b), c), d), đ), e)
     */
    public record Duty(String actor, List<String> duties) {}

    /**
     * The plan.
     *
     * @param year year of the plan
     * @param opening sentence after the bases, or null for the usual one
     * @param purposes section I.1; empty prints dots
     * @param requirements section I.2; empty prints dots
     * @param duties section III; empty prints dots
     */
    public record Plan(
            Letterhead letterhead,
            int year,
            List<String> legalBases,
            String opening,
            List<String> purposes,
            List<String> requirements,
            List<Period> periods,
            List<Duty> duties,
            Signature signature,
            List<String> recipients) {}

    public static Paper of(Plan plan) {
        String opening = Wording.isBlank(plan.opening())
                ? plan.letterhead().issuerInSentence() + " xây dựng Kế hoạch công tác thi đua, khen thưởng năm "
                        + plan.year() + " như sau:"
                : plan.opening();
        Paper.Builder paper = Paper.of(plan.letterhead(), "KẾ HOẠCH")
                .summary("Công tác thi đua, khen thưởng năm " + plan.year())
                .basedOn(plan.legalBases())
                .paragraph(opening)
                .heading(1, "I. MỤC ĐÍCH, YÊU CẦU")
                .heading(2, "1. Mục đích")
                .add(Paragraph.bulletsOrDots(plan.purposes(), 3))
                .heading(2, "2. Yêu cầu")
                .add(Paragraph.bulletsOrDots(plan.requirements(), 3))
                .heading(1, "II. NỘI DUNG, THỜI GIAN THỰC HIỆN")
                .add(tasks(plan.periods()))
                .heading(1, "III. TỔ CHỨC THỰC HIỆN");
        int number = 1;
        for (Duty duty : plan.duties()) {
            paper.heading(2, number++ + ". " + duty.actor()).add(duties(duty.duties()));
        }
        if (plan.duties().isEmpty()) {
            paper.add(new DottedLines(4));
        }
        return paper.signedBy(plan.signature()).sentTo(plan.recipients()).build();
    }

    private static List<Block> duties(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        if (texts.size() == 1) {
            blocks.addAll(Paragraph.lines(texts.get(0)));
        } else {
            for (int i = 0; i < texts.size(); i++) {
                blocks.add(Paragraph.of(letter(i) + ") " + texts.get(i)));
            }
        }
        return blocks.isEmpty() ? List.of(new DottedLines(2)) : blocks;
    }

    /** Points are lettered in the order of the Vietnamese alphabet, as legal texts do. */
    private static String letter(int index) {
        String letters = "abcdđeghiklmnopqrstuvxy";
        return index < letters.length() ? letters.substring(index, index + 1) : String.valueOf(index + 1);
    }

    private static Table tasks(List<Period> periods) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            String count = Wording.count(period.tasks().size());
            String roman = i < ROMAN.length ? ROMAN[i] : String.valueOf(i + 1);
            rows.add(Row.section(roman, Wording.capitals(period.name()) + " (" + count + " NHIỆM VỤ)"));
            int number = 1;
            for (Task task : period.tasks()) {
                rows.add(Row.of(String.valueOf(number++), task.title(), units(task)));
            }
        }
        return new Table(
                List.of(
                        Column.center("STT", 8),
                        Column.left("Nội dung công việc", 47),
                        Column.left("Đơn vị tham mưu thực hiện", 45)),
                rows);
    }

    private static String units(Task task) {
        List<String> lines = new ArrayList<>();
        task.leads().forEach(lead -> lines.add("- " + lead + "."));
        if (!task.coordinators().isEmpty()) {
            lines.add("- " + String.join("; ", task.coordinators()) + " phối hợp.");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
