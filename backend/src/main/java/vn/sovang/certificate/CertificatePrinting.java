package vn.sovang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.decision.DecisionQueries;
import vn.sovang.decision.DecisionViews;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.register.EntrySource;
import vn.sovang.register.RegisterQueries;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.SigningKeys;

/** Makes the files to print. */
@ApplicationScoped
class CertificatePrinting {

    /** Certificates in one file. */
    private static final int MOST = 500;

    private final RegisterQueries register;
    private final DecisionQueries decisions;
    private final AwardCatalogue catalogue;
    private final Layouts layouts;
    private final CertificatePolicy policy;
    private final String province;
    private final Path keyFolder;

    CertificatePrinting(
            RegisterQueries register,
            DecisionQueries decisions,
            AwardCatalogue catalogue,
            Layouts layouts,
            CertificatePolicy policy,
            @ConfigProperty(name = "sovang.province") String province,
            @ConfigProperty(name = "sovang.keys") String keyFolder) {
        this.register = register;
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.layouts = layouts;
        this.policy = policy;
        this.province = province;
        this.keyFolder = Path.of(keyFolder);
    }

    /** A file and the name it is saved under. */
    record Printed(String name, byte[] bytes) {}

    /** @param checkAddress page that checks a code, up to where the code begins */
    Printed one(Actor actor, UUID entryId, String checkAddress) {
        RegisterViews.Entry entry = register.get(entryId);
        policy.mayPrint(actor).orRefuse();
        if (entry.source() != EntrySource.OWN_DECISION) {
            throw new StateConflict("Khen thưởng này do quyết định ban hành ngoài hệ thống; không in được từ đây.");
        }
        if (entry.revokedOn().isPresent()) {
            throw new StateConflict("Khen thưởng này đã bị hủy bỏ, không in nữa.");
        }
        DecisionViews.View decision = decisions.get(entry.decisionId().orElseThrow());
        return new Printed(
                "Khen thưởng - " + entry.name() + ".pdf",
                CertificateFile.of(
                        entry.awardName() + ": " + entry.name(), sheets(decision, List.of(entry), checkAddress)));
    }

    /**
     * @param part the first 500 honours of a decision are part 1, the next 500 part 2; revoked ones are left out
     */
    Printed ofDecision(Actor actor, UUID decisionId, int part, String checkAddress) {
        DecisionViews.View decision = decisions.get(decisionId);
        policy.mayPrint(actor).orRefuse();
        List<RegisterViews.Entry> standing = decision.recipients().stream()
                .filter(e -> e.revokedOn().isEmpty())
                .skip((part - 1L) * MOST)
                .limit(MOST)
                .toList();
        if (standing.isEmpty()) {
            throw new Invalid("?part", "Quyết định này không có phần đó để in.");
        }
        String title = "Khen thưởng theo Quyết định " + decision.number();
        return new Printed(
                title.replace('/', '-') + (part > 1 ? " (" + part + ")" : "") + ".pdf",
                CertificateFile.of(title, sheets(decision, standing, checkAddress)));
    }

    byte[] trial(Actor actor, String awardCode, LayoutContent body) {
        Award award = layouts.award(awardCode);
        policy.mayPlace(actor).orRefuse();
        layouts.check(body);
        SubjectKind kind = award.subjects().stream().sorted().findFirst().orElseThrow();
        RegisterViews.Entry example = new RegisterViews.Entry(
                new UUID(0, 0),
                kind,
                kind.label(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kind == SubjectKind.INDIVIDUAL ? "Nguyễn Thị Ví Dụ" : "Tập thể Ví dụ, xã Cần Yên",
                kind == SubjectKind.INDIVIDUAL
                        ? Optional.of("Ủy ban nhân dân xã Ví dụ, tỉnh Cao Bằng")
                        : Optional.empty(),
                kind == SubjectKind.INDIVIDUAL ? Optional.of("Công chức Văn hóa – Xã hội") : Optional.empty(),
                award.code(),
                award.name(),
                2025,
                "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025, góp phần xây dựng tỉnh Cao Bằng",
                Optional.empty(),
                "000/QĐ-UBND",
                LocalDate.of(2026, 1, 5),
                "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng",
                EntrySource.OWN_DECISION,
                EntrySource.OWN_DECISION.label(),
                false,
                Optional.empty(),
                Optional.empty());
        var signed = new CertificateText.Signed(place(), "Nguyễn Văn Mẫu", "Chủ tịch", SigningCapacity.HEAD);
        return CertificateFile.trial(new CertificateFile.Sheet(
                body, CertificateText.of(example, award, signed, "In thử, không có giá trị")));
    }

    private List<CertificateFile.Sheet> sheets(
            DecisionViews.View decision, List<RegisterViews.Entry> entries, String checkAddress) {
        SigningKeys keys = SigningKeys.in(keyFolder, "certificate");
        var signed = new CertificateText.Signed(place(), decision.signer(), decision.signerPost(), decision.capacity());
        Map<String, LayoutContent> used = new HashMap<>();
        return entries.stream()
                .map(e -> new CertificateFile.Sheet(
                        used.computeIfAbsent(e.awardCode(), layouts::of),
                        CertificateText.of(
                                e,
                                catalogue.get(e.awardCode()),
                                signed,
                                checkAddress + CertificateCode.signed(e, keys))))
                .toList();
    }

    /** The province without the word: Cao Bằng. */
    private String place() {
        return province.replaceFirst("^Tỉnh ", "");
    }
}
