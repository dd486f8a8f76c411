package vn.sovang.certificate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.sovang.shared.problem.TooManyTries;

/** How often one address has asked; a hall full of people behind one address gets by. */
@ApplicationScoped
class CheckRates {

    private static final int PER_MINUTE = 120;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** @throws TooManyTries beyond 120 questions in a minute (429) */
    void take(String address) {
        ConsumptionProbe probe = buckets.get(address, k -> Bucket.builder()
                        .addLimit(l -> l.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                        .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(
                    "Đã kiểm tra quá nhiều lần từ địa chỉ này. Hãy thử lại sau ít phút.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
