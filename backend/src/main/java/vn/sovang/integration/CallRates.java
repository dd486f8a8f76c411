package vn.sovang.integration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.sovang.shared.problem.TooManyTries;

/**
 * How often each system has called, as a bucket that refills evenly. Each server counts for itself: behind a proxy with
 * n servers a system gets up to n times its limit, which protects the servers all the same.
 */
@ApplicationScoped
class CallRates {

    /** Wrong secrets for one code from one address in a minute. A secret cannot be guessed; this keeps the log of a client readable. */
    private static final int WRONG_PER_MINUTE = 30;

    private final Cache<Object, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private record OfMachine(java.util.UUID id, int callsPerMinute) {}

    private record WrongSecrets(String address, String code) {}

    ConsumptionProbe take(Machine machine) {
        // A changed limit is a new bucket.
        return bucket(new OfMachine(machine.id(), machine.callsPerMinute()), machine.callsPerMinute())
                .tryConsumeAndReturnRemaining(1);
    }

    /**
     * A right secret is never held up by the wrong ones of others behind the same address.
     *
     * @throws TooManyTries after too many wrong secrets for this code from this address (429)
     */
    void countWrong(String address, String code) {
        ConsumptionProbe probe =
                bucket(new WrongSecrets(address, code), WRONG_PER_MINUTE).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(
                    "Sai mã bí mật quá nhiều lần từ địa chỉ này. Hãy thử lại sau.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(Object key, int perMinute) {
        return buckets.get(key, k -> Bucket.builder()
                .addLimit(l -> l.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }
}
