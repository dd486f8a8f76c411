package vn.sovang.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.security.SigningKeys;

/**
 * What the code on a certificate says, signed: {@code text.signature}, both base64url. The text is seven fields with a
 * line break between them: form, key (first 8 hexadecimal digits of its id), honour (base64url of the id), day of the
 * decision, number of the decision, award, name. The signature is Ed25519 over the text, so that whoever has the public
 * key can check it without asking us whether it is genuine; only whether it still stands has to be asked.
 */
record CertificateCode(String keyId, UUID entryId, LocalDate decidedOn, String number, String awardCode, String name) {

    private static final String FORM = "SV1";
    private static final int KEY_DIGITS = 8;
    private static final int LONGEST = 2000;

    static String signed(RegisterViews.Entry entry, SigningKeys keys) {
        String text = String.join(
                "\n",
                FORM,
                keys.id().substring(0, KEY_DIGITS),
                base64(bytes(entry.id())),
                entry.decisionDate().format(DateTimeFormatter.BASIC_ISO_DATE),
                entry.decisionNumber(),
                entry.awardCode(),
                entry.name());
        return base64(text.getBytes(StandardCharsets.UTF_8)) + "." + base64(keys.sign(text));
    }

    /** Empty when it is not of ours: unreadable, or not signed by any of the keys. */
    static Optional<CertificateCode> read(String written, SigningKeys keys) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String[] halves = written.strip().split("\\.", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(halves[0]), StandardCharsets.UTF_8);
            String[] fields = text.split("\n", -1);
            if (fields.length != 7
                    || !fields[0].equals(FORM)
                    || fields[1].length() != KEY_DIGITS
                    || !keys.signed(fields[1], text, Base64.getUrlDecoder().decode(halves[1]))) {
                return Optional.empty();
            }
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(fields[2]));
            return Optional.of(new CertificateCode(
                    fields[1],
                    new UUID(id.getLong(), id.getLong()),
                    LocalDate.parse(fields[3], DateTimeFormatter.BASIC_ISO_DATE),
                    fields[4],
                    fields[5],
                    fields[6]));
        } catch (IllegalArgumentException | DateTimeParseException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
