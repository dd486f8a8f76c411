package vn.sovang.shared.problem;

import java.time.Duration;
import java.util.List;

/** 429: asked too often; says after how many seconds to come back. */
public class TooManyTries extends Refusal {

    private final long retryAfterSeconds;

    public TooManyTries(String detail, Duration wait) {
        super(429, "too-many-tries", "Thử lại sau", detail, List.of());
        this.retryAfterSeconds = Math.max(1, wait.toSeconds());
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
