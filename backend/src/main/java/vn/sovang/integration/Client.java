package vn.sovang.integration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** A system that is allowed to call, with its scopes, its dates and its secrets. */
@Entity
public class Client {

    /** One in use and one on its way in or out. */
    static final int MOST_SECRETS = 2;

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    private String name;

    @Column(name = "unit_id")
    private UUID unitId;

    private String contact;

    @Column(columnDefinition = "text[]")
    private String[] scopes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "calls_per_minute")
    private int callsPerMinute;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "client_secret", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "place")
    private List<ClientSecret> secrets = new ArrayList<>();

    protected Client() {}

    static Client register(DraftClient content, Instant now) {
        Client c = new Client();
        c.id = UuidCreator.getTimeOrderedEpoch();
        c.code = content.code();
        c.createdAt = now;
        c.describe(content);
        return c;
    }

    /** Everything but the code, which other systems have in their settings. */
    void describe(DraftClient content) {
        name = content.name();
        unitId = content.unitId();
        contact = content.contact();
        scopes = ApiScope.inOrder(content.allowed()).stream()
                .map(ApiScope::value)
                .toArray(String[]::new);
        validFrom = content.validFrom();
        validTo = content.validTo();
        callsPerMinute = content.callsPerMinute();
    }

    Verdict canRotate(Instant now) {
        return disabledAt != null
                ? Verdict.no("Hệ thống đang bị khóa. Hãy mở lại trước khi đổi mã bí mật.")
                : Verdict.of(
                        liveSecrets(now).size() < MOST_SECRETS,
                        "Đang có hai mã bí mật còn hiệu lực. Hãy kết thúc mã cũ trước.");
    }

    /**
     * The new secret is valid at once; those before it end at {@code oldUntil}.
     *
     * @throws StateConflict while two secrets are valid, or the client is disabled (409)
     */
    void addSecret(String secret, String by, Instant oldUntil, Instant now) {
        canRotate(now).orConflict();
        secrets.replaceAll(s -> s.isLive(now) ? s.until(oldUntil) : s);
        secrets.add(new ClientSecret(UuidCreator.getTimeOrderedEpoch(), ClientSecret.digestOf(secret), now, by, null));
    }

    /** @throws NotFound when there is no such secret (404); StateConflict when it has ended already (409) */
    boolean hasSecret(UUID secretId) {
        return secrets.stream().anyMatch(s -> s.id().equals(secretId));
    }

    void endSecret(UUID secretId, Instant now) {
        ClientSecret found = secrets.stream()
                .filter(s -> s.id().equals(secretId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.isLive(now)) {
            throw new StateConflict("Mã bí mật này đã hết hiệu lực.");
        }
        secrets.replaceAll(s -> s.id().equals(secretId) ? s.until(now) : s);
    }

    Verdict canBeDisabled() {
        return Verdict.of(disabledAt == null, "Hệ thống này đã bị khóa.");
    }

    Verdict canBeEnabled() {
        return Verdict.of(disabledAt != null, "Hệ thống này không bị khóa.");
    }

    /** @throws StateConflict when it is already (409) */
    void disable(Instant now) {
        canBeDisabled().orConflict();
        disabledAt = now;
    }

    /** @throws StateConflict when it is not disabled (409) */
    void enable() {
        canBeEnabled().orConflict();
        disabledAt = null;
    }

    /** Whether {@code secret} is one of those valid now; all are compared, so that the time says nothing. */
    boolean knows(String secret, Instant now) {
        String digest = ClientSecret.digestOf(secret);
        boolean known = false;
        for (ClientSecret s : secrets) {
            known |= s.isMadeOf(digest) & s.isLive(now);
        }
        return known;
    }

    ClientState state(LocalDate today) {
        return ClientState.of(disabledAt != null, validFrom, validTo, today);
    }

    List<ClientSecret> liveSecrets(Instant now) {
        return secrets.stream().filter(s -> s.isLive(now)).toList();
    }

    Set<ApiScope> scopes() {
        return Arrays.stream(scopes).flatMap(s -> ApiScope.named(s).stream()).collect(Collectors.toUnmodifiableSet());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UUID unitId() {
        return unitId;
    }

    String contact() {
        return contact;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    int callsPerMinute() {
        return callsPerMinute;
    }

    Instant disabledAt() {
        return disabledAt;
    }

    List<ClientSecret> secrets() {
        return List.copyOf(secrets);
    }
}
