package vn.sovang.pledge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import vn.sovang.shared.figures.Qualifier;

/** What was reached of one target by one report. Null fields are not known, never zero. */
@Embeddable
public class PeriodResult {

    private String raw;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private Boolean done;

    private String question;

    private String evidence;

    @jakarta.persistence.Column(columnDefinition = "uuid[]")
    private UUID[] files;

    protected PeriodResult() {}

    static PeriodResult of(String raw, StatedResult stated, Boolean done, String evidence, UUID[] files) {
        PeriodResult r = new PeriodResult();
        r.raw = raw;
        r.value = stated == null ? null : stated.value();
        r.qualifier = stated == null ? null : stated.qualifier();
        r.question = stated == null ? null : stated.question();
        r.done = done;
        r.evidence = evidence;
        r.files = files;
        return r;
    }

    /** True once there is a result and not only evidence. */
    boolean isGiven() {
        return raw != null || done != null;
    }

    String raw() {
        return raw;
    }

    BigDecimal value() {
        return value;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    Boolean done() {
        return done;
    }

    String question() {
        return question;
    }

    String evidence() {
        return evidence;
    }

    UUID[] files() {
        return files == null ? new UUID[0] : files;
    }
}
