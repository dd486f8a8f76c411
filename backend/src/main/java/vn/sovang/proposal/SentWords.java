package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.catalogue.AwardCatalogue;

/** Puts a dossier into the words it is kept and compared in. */
@ApplicationScoped
class SentWords {

    private final AwardCatalogue catalogue;
    private final Reports reports;

    SentWords(AwardCatalogue catalogue, Reports reports) {
        this.catalogue = catalogue;
        this.reports = reports;
    }

    SentContent of(Proposal p) {
        Map<UUID, AchievementReport> written = reports.of(p.nominees());
        List<SentContent.Section> sections = new ArrayList<>();
        sections.add(section("dossier", "Hồ sơ", dossier(p)));
        sections.add(section("papers", "Giấy tờ", papers(p)));
        sections.add(section(
                "nominees", "Đề nghị", p.nominees().stream().map(this::nominee).toList()));
        p.nominees().stream()
                .filter(n -> written.containsKey(n.id()))
                .forEach(n -> sections.add(
                        section("report:" + n.id(), "Báo cáo thành tích: " + n.name(), report(written.get(n.id())))));
        return new SentContent(sections);
    }

    private static SentContent.Section section(String key, String title, List<SentContent.Line> lines) {
        return new SentContent.Section(
                key, title, lines.stream().filter(l -> !l.text().isBlank()).toList());
    }

    private static List<SentContent.Line> dossier(Proposal p) {
        Letter letter = p.letter();
        return List.of(
                line("title", "Tên hồ sơ", p.title()),
                line("type", "Loại hình khen thưởng", p.commendationType().label()),
                line(
                        "letter",
                        "Tờ trình",
                        letter == null
                                ? null
                                : joined(
                                        letter.number() == null ? null : "số " + letter.number(),
                                        "ngày " + DossierPapers.day(letter.signedOn()),
                                        letter.capacity().label(),
                                        letter.signer())));
    }

    private List<SentContent.Line> papers(Proposal p) {
        Map<String, String> names = new HashMap<>();
        p.nominees().stream()
                .map(Nominee::awardCode)
                .distinct()
                .flatMap(code -> catalogue.get(code).documents().stream())
                .forEach(d -> names.put(d.documentCode(), d.documentName()));
        return p.papers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> line(
                        e.getKey(),
                        names.getOrDefault(e.getKey(), e.getValue().title()),
                        joined(
                                e.getValue().title(),
                                e.getValue().number() == null
                                        ? null
                                        : "số " + e.getValue().number(),
                                "ngày " + DossierPapers.day(e.getValue().datedOn()))))
                .toList();
    }

    private SentContent.Line nominee(Nominee n) {
        return line(
                n.id().toString(),
                joined(n.name(), n.post(), n.unitName()),
                joined(
                        catalogue.get(n.awardCode()).name(),
                        n.achievement(),
                        n.votes() == null ? null : n.votes() + "/" + n.validBallots() + " phiếu"));
    }

    private static List<SentContent.Line> report(AchievementReport r) {
        ReportIdentity who = r.identity();
        ReportTexts texts = r.texts();
        List<SentContent.Line> lines = new ArrayList<>(List.of(
                line("headquarters", "Trụ sở chính", who.headquarters()),
                line("contact", "Điện thoại, thư điện tử", who.contact()),
                line("foundation", "Quá trình thành lập", who.foundation()),
                line("structure", "Cơ cấu tổ chức, biên chế", who.structure()),
                line("organisations", "Tổ chức đảng, đoàn thể", who.organisations()),
                line("birthDate", "Ngày sinh", who.birthDate() == null ? null : DossierPapers.day(who.birthDate())),
                line("gender", "Giới tính", who.gender()),
                line("nativePlace", "Quê quán", who.nativePlace()),
                line("residence", "Trú quán", who.residence()),
                line("posts", "Chức vụ", who.posts()),
                line("qualification", "Trình độ chuyên môn", who.qualification()),
                line("functions", "Chức năng, nhiệm vụ", texts.functions()),
                line("others", "Thành tích khác", texts.others()),
                line("measures", "Biện pháp đạt được thành tích", texts.measures()),
                line("compliance", "Chấp hành chủ trương của Đảng, pháp luật của Nhà nước", texts.compliance()),
                line("partyWork", "Hoạt động của tổ chức đảng, đoàn thể", texts.partyWork())));
        r.results()
                .forEach(x -> lines.add(line(
                        "result:" + x.indicator(),
                        "Kết quả: " + x.indicator(),
                        joined(
                                x.planned() == null ? null : "đề ra " + x.planned(),
                                x.reached() == null ? "chưa ghi kết quả" : "đạt được " + x.reached(),
                                x.comparison()))));
        r.awards()
                .forEach(a -> lines.add(line(
                        "award:" + a.year() + "/" + a.award() + "/" + a.decisionNumber(),
                        "Khen thưởng đã có: " + a.award() + " năm " + a.year(),
                        joined(
                                a.decisionNumber() == null ? "chưa ghi số quyết định" : "số " + a.decisionNumber(),
                                a.decisionDate() == null ? null : "ngày " + DossierPapers.day(a.decisionDate()),
                                a.authority()))));
        return lines;
    }

    private static SentContent.Line line(String key, String label, String text) {
        return new SentContent.Line(key, label, text == null ? "" : text);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
