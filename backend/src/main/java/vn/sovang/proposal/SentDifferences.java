package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is different between two states of a dossier.
 *
 * @param from round of the earlier state; absent when the dossier was never sent before
 * @param to round of the later state; absent for the dossier as it stands
 */
@Schema(name = "DossierDifferences")
public record SentDifferences(
        Optional<Integer> from,
        Optional<Integer> to,
        @NotNull List<Difference> items) {

    /** One line that is not the same; {@code before} is absent for what is new, {@code after} for what is gone. */
    @Schema(name = "DossierDifference")
    public record Difference(
            @NotNull String section, @NotNull String label, Optional<String> before, Optional<String> after) {}

    /** In the order of the later state; what is gone stands at the end of its section. */
    static List<Difference> between(SentContent before, SentContent after) {
        Map<String, SentContent.Section> old = new LinkedHashMap<>();
        before.sections().forEach(s -> old.put(s.key(), s));
        List<Difference> found = new ArrayList<>();
        for (SentContent.Section now : after.sections()) {
            SentContent.Section then = old.remove(now.key());
            found.addAll(between(now.title(), then == null ? List.of() : then.lines(), now.lines()));
        }
        old.values().forEach(s -> found.addAll(between(s.title(), s.lines(), List.of())));
        return found;
    }

    private static List<Difference> between(
            String section, List<SentContent.Line> before, List<SentContent.Line> after) {
        Map<String, SentContent.Line> old = new LinkedHashMap<>();
        before.forEach(l -> old.put(l.key(), l));
        List<Difference> found = new ArrayList<>();
        for (SentContent.Line now : after) {
            SentContent.Line then = old.remove(now.key());
            if (then == null) {
                found.add(new Difference(section, now.label(), Optional.empty(), Optional.of(now.text())));
            } else if (!then.text().equals(now.text())) {
                found.add(new Difference(section, now.label(), Optional.of(then.text()), Optional.of(now.text())));
            }
        }
        old.values()
                .forEach(l -> found.add(new Difference(section, l.label(), Optional.of(l.text()), Optional.empty())));
        return found;
    }
}
