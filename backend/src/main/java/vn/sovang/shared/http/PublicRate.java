package vn.sovang.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import vn.sovang.shared.problem.TooManyTries;

/** How often one address may ask for what is open to everybody, as a bucket that refills evenly; each server counts for itself. */
public class PublicRate {

    /** A school or a hall of people behind one address may still look together. */
    public static final int PER_MINUTE = 120;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final String words;

    /** @param words what is said to who asks too often */
    public PublicRate(String words) {
        this.words = words;
    }

    /** @throws TooManyTries when the address has asked too often (429) */
    public void take(String address) {
        ConsumptionProbe probe = buckets.get(address, a -> Bucket.builder()
                        .addLimit(l -> l.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                        .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(words, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
