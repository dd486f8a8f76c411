package vn.sovang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;

/** The words for each database constraint a person can run into, gathered from the features that own them. */
@ApplicationScoped
public class ConstraintMessages {

    /** Implemented by a feature: constraint name to Vietnamese sentence. */
    public interface Source {
        Map<String, String> messages();
    }

    private final Map<String, String> messages = new HashMap<>();

    ConstraintMessages(@Any Instance<Source> sources) {
        sources.forEach(s -> messages.putAll(s.messages()));
    }

    /** Null where nobody named the constraint. */
    String of(String constraint) {
        return constraint == null ? null : messages.get(constraint);
    }
}
