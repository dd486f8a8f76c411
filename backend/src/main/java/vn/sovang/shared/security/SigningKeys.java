package vn.sovang.shared.security;

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
 * An Ed25519 key that signs now ({@code NAME-private.pem}, {@code NAME-public.pem}), and those that did before it
 * ({@code NAME-public-*.pem}): files beside the database, never in it, so that who owns the database cannot sign. To
 * change the key, rename the public file, remove the private one, and start again.
 */
public final class SigningKeys {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey signing;
    private final String id;
    private final String publicPem;
    private final Map<String, PublicKey> trusted;

    private SigningKeys(PrivateKey signing, String id, String publicPem, Map<String, PublicKey> trusted) {
        this.signing = signing;
        this.id = id;
        this.publicPem = publicPem;
        this.trusted = trusted;
    }

    /** @param name what the keys are for, as the files begin */
    public static SigningKeys in(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            String own = Files.readString(folder.resolve(name + "-public.pem"), StandardCharsets.US_ASCII);
            Map<String, PublicKey> trusted = new LinkedHashMap<>();
            for (Path file : files.filter(f -> isPublic(f, name)).toList()) {
                byte[] encoded = decoded(Files.readString(file, StandardCharsets.US_ASCII));
                trusted.put(idOf(encoded), factory.generatePublic(new X509EncodedKeySpec(encoded)));
            }
            PrivateKey signing = factory.generatePrivate(new PKCS8EncodedKeySpec(
                    decoded(Files.readString(folder.resolve(name + "-private.pem"), StandardCharsets.US_ASCII))));
            return new SigningKeys(signing, idOf(decoded(own)), own, trusted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of " + name + " cannot be read", e);
        }
    }

    /** Of the key that signs now. */
    public String id() {
        return id;
    }

    public String publicPem() {
        return publicPem;
    }

    /** Every key papers may be signed by, encoded as SubjectPublicKeyInfo, by its id. */
    public Map<String, byte[]> published() {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        trusted.forEach((keyId, key) -> keys.put(keyId, key.getEncoded()));
        return keys;
    }

    public byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param keyId any of the keys, by as many of its first digits as were kept */
    public boolean signed(String keyId, String text, byte[] signed) {
        return trusted.entrySet().stream()
                .filter(k -> !keyId.isEmpty() && k.getKey().startsWith(keyId))
                .anyMatch(k -> signed(k.getValue(), text, signed));
    }

    private static boolean signed(PublicKey key, String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isPublic(Path file, String name) {
        return file.getFileName().toString().matches(name + "-public(-.+)?\\.pem");
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
