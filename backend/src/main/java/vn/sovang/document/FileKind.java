package vn.sovang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.UnsupportedType;

/** Kinds of files that are kept, told by their bytes whatever the name says. */
public enum FileKind {
    PDF("application/pdf", "PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", "xlsx"),
    PNG("image/png", "Ảnh PNG", "png"),
    JPEG("image/jpeg", "Ảnh JPEG", "jpg", "jpeg", "jfif"),
    TEXT("text/plain", "Văn bản thuần", "txt", "csv", "tsv", "md", "log");

    private static final int HEAD = 8;

    private final String mediaType;
    private final String label;
    private final List<String> extensions;

    FileKind(String mediaType, String label, String... extensions) {
        this.mediaType = mediaType;
        this.label = label;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return label;
    }

    /** What a name may end with, the usual one first; without the dot. */
    List<String> extensions() {
        return extensions;
    }

    /**
     * @throws UnsupportedType when it is none of these, carries a program, is two things at once or another kind than
     *     its name says (415)
     * @throws Invalid when it begins like one but is damaged, is empty, or unpacks to far too much (422)
     */
    static FileKind of(Path file, SentName name) throws IOException {
        name.requirePeaceful();
        FileKind kind = begins(file);
        DoubleNature.refuse(file, kind);
        name.requireMeans(kind);
        return kind;
    }

    private static FileKind begins(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Invalid("/file", "Tệp rỗng.");
        }
        if (starts(head, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return OfficePackage.kindOf(file);
        }
        if (isText(file)) {
            return TEXT;
        }
        throw unsupported();
    }

    private static boolean isText(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        CharBuffer chars = CharBuffer.allocate(8192);
        try (var in = Files.newByteChannel(file)) {
            boolean more = true;
            while (more) {
                more = in.read(bytes) >= 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, !more);
                if (result.isError() || chars.flip().chars().anyMatch(c -> c == 0)) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static UnsupportedType unsupported() {
        return new UnsupportedType("Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), ảnh PNG, JPEG và văn bản UTF-8.");
    }
}
