package vn.sovang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.register.RegisterQueries;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.SigningKeys;

/**
 * Says whether a certificate is genuine and still stands. Only what a genuine code says already is answered, with what
 * happened to the honour since; a code of anybody else gets no word about any honour.
 */
@ApplicationScoped
class CodeChecking {

    private final RegisterQueries register;
    private final Path keyFolder;

    CodeChecking(RegisterQueries register, @ConfigProperty(name = "sovang.keys") String keyFolder) {
        this.register = register;
        this.keyFolder = Path.of(keyFolder);
    }

    CodeAnswer check(CodeQuestion question) {
        return CertificateCode.read(question.code(), SigningKeys.in(keyFolder, "certificate"))
                .flatMap(code -> entry(code).map(e -> answer(code, e)))
                .orElseGet(() -> new CodeAnswer(CodeState.NOT_OURS, CodeState.NOT_OURS.label(), Optional.empty()));
    }

    private Optional<RegisterViews.Entry> entry(CertificateCode code) {
        try {
            return Optional.of(register.get(code.entryId()));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private static CodeAnswer answer(CertificateCode code, RegisterViews.Entry entry) {
        CodeState state = entry.revokedOn().isPresent()
                ? CodeState.REVOKED
                : entry.name().equals(code.name()) ? CodeState.STANDS : CodeState.CORRECTED;
        return new CodeAnswer(
                state,
                state.label(),
                Optional.of(new CodeAnswer.Honour(
                        entry.name(),
                        state == CodeState.CORRECTED ? Optional.of(code.name()) : Optional.empty(),
                        entry.post(),
                        entry.unitName(),
                        entry.awardName(),
                        entry.year(),
                        entry.achievement(),
                        entry.decisionNumber(),
                        entry.decisionDate(),
                        entry.issuerName(),
                        entry.revokedOn())));
    }
}
