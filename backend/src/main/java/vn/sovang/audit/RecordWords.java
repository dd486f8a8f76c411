package vn.sovang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.today.Subject;

/** What a kind of record is called and which page shows it; the words are in {@code audit/records.properties}. */
@ApplicationScoped
public class RecordWords {

    private final Map<String, String> records = WordList.of("records");

    boolean knows(String type) {
        return records.containsKey(type);
    }

    Map<String, String> all() {
        return records;
    }

    String label(String type) {
        return Optional.ofNullable(records.get(type))
                .map(w -> w.split("\\|")[0])
                .orElse("Bản ghi khác");
    }

    /** @param details facts as kept; some name the record whose page shows this one */
    Optional<Subject> page(String type, UUID id, Map<String, ?> details) {
        String[] parts = records.getOrDefault(type, "").split("\\|");
        if (id == null || parts.length < 2) {
            return Optional.empty();
        }
        Subject.Type page = Subject.Type.valueOf(parts[1]);
        if (parts.length < 3) {
            return Optional.of(Subject.of(page, id));
        }
        return uuid(details.get(parts[2]))
                .map(in -> page == Subject.Type.PLAN_TASK ? Subject.of(page, id, in) : Subject.of(page, in));
    }

    private static Optional<UUID> uuid(Object value) {
        try {
            return Optional.ofNullable(value).map(v -> UUID.fromString(v.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
