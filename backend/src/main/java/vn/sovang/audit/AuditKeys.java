package vn.sovang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The key that signs the days, and those that did before it ({@code audit-public-*.pem}): files beside the database,
 * never in it, so that who owns the database cannot sign.
 */
final class AuditKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "audit-private.pem";
    private static final String PUBLIC = "audit-public.pem";

    private final PrivateKey signing;
    private final String id;
    private final String publicPem;
    private final Map<String, PublicKey> trusted;

    private AuditKeys(PrivateKey signing, String id, String publicPem, Map<String, PublicKey> trusted) {
        this.signing = signing;
        this.id = id;
        this.publicPem = publicPem;
        this.trusted = trusted;
    }

    static AuditKeys in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            String own = Files.readString(folder.resolve(PUBLIC), StandardCharsets.US_ASCII);
            Map<String, PublicKey> trusted = new LinkedHashMap<>();
            for (Path file : files.filter(AuditKeys::isPublic).toList()) {
                byte[] encoded = decoded(Files.readString(file, StandardCharsets.US_ASCII));
                trusted.put(idOf(encoded), factory.generatePublic(new X509EncodedKeySpec(encoded)));
            }
            PrivateKey signing = factory.generatePrivate(new PKCS8EncodedKeySpec(
                    decoded(Files.readString(folder.resolve(PRIVATE), StandardCharsets.US_ASCII))));
            return new AuditKeys(signing, idOf(decoded(own)), own, trusted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The audit keys cannot be read", e);
        }
    }

    /** Of the key that signs now. */
    String id() {
        return id;
    }

    String publicPem() {
        return publicPem;
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(DayDigest digest) {
        PublicKey key = trusted.get(digest.keyId());
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(digest.text().getBytes(StandardCharsets.UTF_8));
            return signature.verify(HexFormat.of().parseHex(digest.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPublic(Path file) {
        return file.getFileName().toString().matches("audit-public(-.+)?\\.pem");
    }

    private static byte[] decoded(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String idOf(byte[] encoded) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded))
                .substring(0, 16);
    }
}
