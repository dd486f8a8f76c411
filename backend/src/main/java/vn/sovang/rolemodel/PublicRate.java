package vn.sovang.rolemodel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.sovang.shared.problem.TooManyTries;

/** How often one address may ask for the public page, as a bucket that refills evenly; each server counts for itself. */
@ApplicationScoped
class PublicRate {

    /** A school behind one address may still look at it together. */
    static final int PER_MINUTE = 120;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** @throws TooManyTries when the address has asked too often (429) */
    void take(String address) {
        ConsumptionProbe probe = buckets.get(address, a -> Bucket.builder()
                        .addLimit(l -> l.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                        .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(
                    "Địa chỉ này hỏi quá nhiều lần. Hãy thử lại sau.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
