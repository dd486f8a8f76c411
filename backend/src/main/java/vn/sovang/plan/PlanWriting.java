package vn.sovang.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.document.paper.AnnualPlanPaper;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Layout;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.docx.PaperWriter;

/**
 * Puts a plan into words again, so that reading them gives the plan back. A draft's headings count their tasks anew; an
 * issued plan keeps the words it was signed with, false counts included.
 */
final class PlanWriting {

    private static final Pattern OPENED = Pattern.compile("^(?iu:[-+•\\s]*(?:căn cứ|thực hiện|theo|xét))(?![\\p{L}])");
    private static final String DEFAULT_SYMBOL = "KH-UBND";

    private final AnnualPlan plan;
    private final List<PlanLine> lines;
    private final String issuer;
    private final String place;

    /** @param place where the paper is dated when the plan does not say it */
    PlanWriting(AnnualPlan plan, List<PlanLine> lines, String issuer, String place) {
        this.plan = plan;
        this.lines = List.copyOf(lines);
        this.issuer = issuer;
        this.place = place;
    }

    byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(AnnualPlanPaper.of(paper()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Everything but the table, a line each. */
    List<String> words() {
        AnnualPlanPaper.Plan paper = paper();
        List<String> words = new ArrayList<>();
        words.add(paper.letterhead().issuerInSentence().toUpperCase(java.util.Locale.ROOT));
        words.add(paper.letterhead().numberLine());
        words.add(paper.letterhead().placeAndDate());
        words.add("KẾ HOẠCH");
        words.add(paper.about());
        words.add("");
        words.addAll(bases());
        words.add(paper.openingWords());
        words.add("I. MỤC ĐÍCH, YÊU CẦU");
        words.add("1. Mục đích");
        plan.words().purposes().forEach(p -> words.add("- " + p));
        words.add("2. Yêu cầu");
        plan.words().requirements().forEach(r -> words.add("- " + r));
        words.add("II. NỘI DUNG, THỜI GIAN THỰC HIỆN");
        words.add("III. TỔ CHỨC THỰC HIỆN");
        int number = 1;
        for (AnnualPlanPaper.Duty duty : paper.duties()) {
            words.add(number++ + ". " + duty.actor());
            words.addAll(AnnualPlanPaper.dutyLines(duty.duties()));
        }
        words.add("Nơi nhận:");
        plan.words().recipients().forEach(r -> words.add("- " + r + ";"));
        words.add("");
        if (plan.signer().name() != null) {
            words.addAll(paper.signature().titleLines(Layout.STATE));
            words.add(plan.signer().name());
        }
        return words;
    }

    /** A basis that was typed without its opening word is printed with it, so that it reads as one. */
    private List<String> bases() {
        return plan.words().legalBases().stream()
                .map(basis -> OPENED.matcher(basis).find() ? basis : "Căn cứ " + basis)
                .toList();
    }

    /** The heading a section's tasks stand under; empty for tasks without one. */
    Optional<String> heading(String section) {
        if (section == null) {
            return Optional.empty();
        }
        int tasks =
                (int) lines.stream().filter(l -> section.equals(l.section())).count();
        Optional<PlanSection> printed = plan.sections().stream()
                .filter(s -> s.section().equals(section))
                .findFirst();
        String name = name(section);
        if (printed.isEmpty()) {
            return Optional.of(AnnualPlanPaper.Period.counted(name, tasks));
        }
        boolean signed = plan.status() != PlanStatus.DRAFT;
        Integer declared = printed.get().declared();
        boolean holds = declared == null || declared == tasks;
        return Optional.of(signed || holds ? printed.get().heading() : AnnualPlanPaper.Period.counted(name, tasks));
    }

    private AnnualPlanPaper.Plan paper() {
        return new AnnualPlanPaper.Plan(
                letterhead(),
                plan.year(),
                plan.title(),
                bases(),
                null,
                plan.words().purposes(),
                plan.words().requirements(),
                periods(),
                plan.mandates().words().stream().map(PlanWriting::duty).toList(),
                signature(),
                plan.words().recipients());
    }

    /** Tasks without a heading first: under a heading they would read as its own. */
    private List<AnnualPlanPaper.Period> periods() {
        Map<String, List<AnnualPlanPaper.Task>> bySection = new LinkedHashMap<>();
        lines.stream().filter(l -> l.section() == null).forEach(l -> bySection
                .computeIfAbsent(null, k -> new ArrayList<>())
                .add(task(l)));
        lines.stream().filter(l -> l.section() != null).forEach(l -> bySection
                .computeIfAbsent(l.section(), k -> new ArrayList<>())
                .add(task(l)));
        return bySection.entrySet().stream()
                .map(e -> new AnnualPlanPaper.Period(
                        e.getKey() == null ? null : name(e.getKey()),
                        heading(e.getKey()).orElse(null),
                        e.getValue()))
                .toList();
    }

    static String name(String section) {
        return PlanTime.quarterOfSection(section).map(PlanTime::quarterLabel).orElse(section);
    }

    private static AnnualPlanPaper.Task task(PlanLine l) {
        return new AnnualPlanPaper.Task(
                l.number(), l.title(), l.leads(), l.coordinators(), l.time(), l.product(), l.note());
    }

    private static AnnualPlanPaper.Duty duty(PlanDuty duty) {
        boolean asks = duty.requested() && !duty.actor().startsWith("Đề nghị");
        return new AnnualPlanPaper.Duty(asks ? "Đề nghị " + duty.actor() : duty.actor(), duty.duties());
    }

    private Letterhead letterhead() {
        String[] number = plan.number() == null
                ? new String[] {null, symbol()}
                : plan.number().split("/", 2);
        return Letterhead.state(null, issuer.replaceFirst(" (tỉnh|thành phố) ", "\n$1 "))
                .numbered(number[0], number.length > 1 ? number[1] : null)
                .at(plan.place() == null ? place : plan.place(), plan.issuedOn());
    }

    private String symbol() {
        return issuer.startsWith("Ủy ban nhân dân")
                ? DEFAULT_SYMBOL
                : issuer.startsWith("Hội đồng Thi đua") ? "KH-HĐTĐKT" : "KH";
    }

    private Signature signature() {
        List<Signature.Mandate> mandates = new ArrayList<>();
        String written = plan.signer().capacity() == null ? "" : plan.signer().capacity();
        written.lines().forEach(line -> mandate(line.strip()).ifPresent(mandates::add));
        String post = plan.signer().position() == null && mandates.isEmpty()
                ? "CHỦ TỊCH"
                : plan.signer().position();
        return new Signature(mandates, post, null, plan.signer().name());
    }

    private static Optional<Signature.Mandate> mandate(String line) {
        for (Capacity c : Capacity.values()) {
            String prefix = c.prefix(Layout.STATE);
            if (line.startsWith(prefix)) {
                return Optional.of(
                        new Signature.Mandate(c, line.substring(prefix.length()).strip()));
            }
        }
        return Optional.empty();
    }
}
