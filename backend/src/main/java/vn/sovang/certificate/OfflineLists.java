package vn.sovang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.security.SigningKeys;
import vn.sovang.shared.time.AppClock;

/** Makes the list that lets a paper be checked without network. */
@ApplicationScoped
class OfflineLists {

    static final String FORM = "SVL1";
    private static final int KEPT = 16;

    private final EntityManager entities;
    private final AppClock clock;
    private final Path keyFolder;

    OfflineLists(EntityManager entities, AppClock clock, @ConfigProperty(name = "sovang.keys") String keyFolder) {
        this.entities = entities;
        this.clock = clock;
        this.keyFolder = Path.of(keyFolder);
    }

    OfflineList now() {
        SigningKeys keys = SigningKeys.in(keyFolder, "certificate");
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<?> ids = entities.createNativeQuery("select entry_id from register_revocation", UUID.class)
                .getResultList();
        List<String> revoked =
                ids.stream().map(id -> digest((UUID) id)).sorted().toList();
        List<String> lines = new ArrayList<>(List.of(FORM, keys.id(), asOf.toString()));
        lines.addAll(revoked);
        return new OfflineList(
                asOf,
                keys.published().entrySet().stream()
                        .map(k -> new OfflineList.Key(
                                k.getKey(), Base64.getEncoder().encodeToString(k.getValue())))
                        .toList(),
                revoked,
                keys.id(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(keys.sign(String.join("\n", lines))));
    }

    static String digest(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, KEPT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
