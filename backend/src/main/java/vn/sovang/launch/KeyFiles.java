package vn.sovang.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import vn.sovang.integration.ClientSecret;

/** The keys of this installation: made at the first start, readable by its owner only, never part of the source. */
public final class KeyFiles {

    private KeyFiles() {}

    /** Makes the missing keys in {@code folder} and names them to the application by system properties. */
    public static void ensure(Path folder) {
        try {
            Files.createDirectories(folder);
            Path privateKey = folder.resolve("token-private.pem");
            Path publicKey = folder.resolve("token-public.pem");
            if (!Files.exists(privateKey) || !Files.exists(publicKey)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                KeyPair pair = generator.generateKeyPair();
                write(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
                write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            }
            signingKeys(folder, "audit");
            signingKeys(folder, "certificate");
            System.setProperty(
                    "smallrye.jwt.sign.key.location", privateKey.toUri().toString());
            System.setProperty(
                    "mp.jwt.verify.publickey.location", publicKey.toUri().toString());
            System.setProperty("sovang.session.key", secret(folder.resolve("session.key")));
            System.setProperty("sovang.second-factor.key", secret(folder.resolve("second-factor.key")));
            System.setProperty("sovang.identity.key", secret(folder.resolve("identity.key")));
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure("không tạo hoặc đọc được khóa trong " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    private static void signingKeys(Path folder, String name) throws IOException, GeneralSecurityException {
        Path privateKey = folder.resolve(name + "-private.pem");
        if (!Files.exists(privateKey)) {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            write(
                    folder.resolve(name + "-public.pem"),
                    pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            write(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).trim();
    }

    /** The secret of the sample's connected system: kept as text, because it is printed at each start of the sample. */
    static String demoSecret(Path folder) {
        try {
            Path file = folder.resolve("demo-client.secret");
            if (!Files.exists(file)) {
                write(file, ClientSecret.fresh());
            }
            return Files.readString(file, StandardCharsets.US_ASCII).trim();
        } catch (IOException e) {
            throw new LaunchFailure("không tạo hoặc đọc được mã bí mật mẫu trong " + folder, e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "new", ".key", permissions());
        Files.writeString(fresh, text, StandardCharsets.US_ASCII);
        Files.move(
                fresh,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static java.nio.file.attribute.FileAttribute<?> permissions() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }
}
