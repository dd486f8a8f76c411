package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Kế hoạch công tác thi đua, khen thưởng of a year, with its tasks by quarter. */
public final class AnnualPlanPaper {
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String SEVERAL_POINTS = "(?s)^[\\p{L}]\\)\\s.*";

    private AnnualPlanPaper() {}

    /**
     * A task: who leads it and who works with them; without leads the cell is dotted.
     *
     * @param number as the plan numbers it, or null to be counted within its period
     * @param time when the task itself names a time, otherwise null
     * @param product what the task names as its product, or null
     * @param note or null
     */
    public record Task(
            String number,
            String title,
            List<String> leads,
            List<String> coordinators,
            String time,
            String product,
            String note) {

        public Task(String title, List<String> leads, List<String> coordinators) {
            this(null, title, leads, coordinators, null, null, null);
        }
    }

    /**
     * Tasks of one period.
     *
     * @param name "Quý I"; null for tasks that stand before every heading
     * @param heading the heading word for word, or null to write the name and count the tasks
     */
    public record Period(String name, String heading, List<Task> tasks) {

        public Period(String name, List<Task> tasks) {
            this(name, null, tasks);
        }

        /** "QUÝ I (14 NHIỆM VỤ)". */
        public static String counted(String name, int tasks) {
            return Wording.capitals(name) + " (" + Wording.count(tasks) + " NHIỆM VỤ)";
        }
    }

    /**
     * What one actor has to do.
     *
     * @param actor "Sở Nội vụ"
     * @param duties one text, or several that get letters a), b), c), d), đ), e) unless they bring their own
     */
    public record Duty(String actor, List<String> duties) {}

    /**
     * The plan.
     *
     * @param year year of the plan
     * @param title what the plan is about, or null for the usual words
     * @param opening sentence after the bases, or null for the usual one
     * @param purposes section I.1; empty prints dots
     * @param requirements section I.2; empty prints dots
     * @param duties section III; empty prints dots
     */
    public record Plan(
            Letterhead letterhead,
            int year,
            String title,
            List<String> legalBases,
            String opening,
            List<String> purposes,
            List<String> requirements,
            List<Period> periods,
            List<Duty> duties,
            Signature signature,
            List<String> recipients) {

        public Plan(
                Letterhead letterhead,
                int year,
                List<String> legalBases,
                String opening,
                List<String> purposes,
                List<String> requirements,
                List<Period> periods,
                List<Duty> duties,
                Signature signature,
                List<String> recipients) {
            this(
                    letterhead,
                    year,
                    null,
                    legalBases,
                    opening,
                    purposes,
                    requirements,
                    periods,
                    duties,
                    signature,
                    recipients);
        }

        /** What the plan is about, without the word that stands above it. */
        public String about() {
            String about = Wording.isBlank(title)
                    ? "Công tác thi đua, khen thưởng năm " + year
                    : title.strip().replaceFirst("^(?iu:kế hoạch)\\s+", "");
            return Wording.sentence(about);
        }

        /** The sentence between the bases and the first part. */
        public String openingWords() {
            if (!Wording.isBlank(opening)) {
                return opening;
            }
            String about = about();
            String small = about.equals(Wording.capitals(about))
                    ? "công tác thi đua, khen thưởng"
                    : about.substring(0, 1).toLowerCase(Wording.VIETNAMESE) + about.substring(1);
            String year = small.contains(String.valueOf(this.year)) ? "" : " năm " + this.year;
            return letterhead.issuerInSentence() + " xây dựng Kế hoạch " + small + year + " như sau:";
        }
    }

    public static Paper of(Plan plan) {
        Paper.Builder paper = Paper.of(plan.letterhead(), "KẾ HOẠCH")
                .summary(plan.about())
                .basedOn(plan.legalBases())
                .paragraph(plan.openingWords())
                .heading(1, "I. MỤC ĐÍCH, YÊU CẦU")
                .heading(2, "1. Mục đích")
                .add(Paragraph.bulletsOrDots(plan.purposes(), 3))
                .heading(2, "2. Yêu cầu")
                .add(Paragraph.bulletsOrDots(plan.requirements(), 3))
                .heading(1, "II. NỘI DUNG, THỜI GIAN THỰC HIỆN")
                .add(AnnualPlanTable.of(plan.periods()))
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

    /** The lines of one actor as they are printed, without a line when nothing is laid down. */
    public static List<String> dutyLines(List<String> texts) {
        boolean lettered = texts.stream().allMatch(text -> text.matches(SEVERAL_POINTS));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(texts.size() == 1 || lettered ? texts.get(i) : letter(i) + ") " + texts.get(i));
        }
        return lines;
    }

    private static List<Block> duties(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        dutyLines(texts).forEach(line -> blocks.addAll(Paragraph.lines(line)));
        return blocks.isEmpty() ? List.of(new DottedLines(2)) : blocks;
    }

    /** Points are lettered in the order of the Vietnamese alphabet, as legal texts do. */
    private static String letter(int index) {
        String letters = "abcdđeghiklmnopqrstuvxy";
        return index < letters.length() ? letters.substring(index, index + 1) : String.valueOf(index + 1);
    }

    /** "I" for 0. */
    static String roman(int index) {
        return index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1);
    }
}
