package vn.sovang.shared.time.rule;

import java.util.List;
import vn.sovang.shared.text.VietnameseText;

/**
 * A general rule and those it does not hold for; the first exception that fits wins.
 *
 * @param general for everyone else
 */
public record WithExceptions(TimeRule general, List<Exceptional> exceptions) implements TimeRule {

    /**
     * @param who or what, as written
     * @param rule holds for them
     */
    public record Exceptional(String who, TimeRule rule) {}

    public WithExceptions {
        exceptions = List.copyOf(exceptions);
    }

    @Override
    public Due resolve(TimeContext in) {
        List<String> who = in.who().stream().map(VietnameseText::fold).toList();
        return exceptions.stream()
                .filter(e -> who.contains(VietnameseText.fold(e.who())))
                .findFirst()
                .map(e -> e.rule().resolve(in).because("Riêng " + e.who() + ": "))
                .orElseGet(() -> general.resolve(in));
    }

    @Override
    public String label(int year) {
        StringBuilder words = new StringBuilder(general.label(year));
        exceptions.forEach(e -> words.append("; riêng ")
                .append(e.who())
                .append(": ")
                .append(e.rule().label(year)));
        return words.toString();
    }
}
