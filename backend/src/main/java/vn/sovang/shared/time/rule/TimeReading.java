package vn.sovang.shared.time.rule;

import java.util.Optional;

/**
 * A written time, and what it was read as.
 *
 * @param rule null when it could not be read
 * @param raw as written
 */
public record TimeReading(TimeRule rule, String raw) {

    public Optional<TimeRule> read() {
        return Optional.ofNullable(rule);
    }

    /** What nobody could read; empty when all was read. */
    public Optional<String> unread() {
        return rule == null ? Optional.of(raw) : Optional.empty();
    }
}
