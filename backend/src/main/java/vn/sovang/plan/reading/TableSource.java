package vn.sovang.plan.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Opens a document by what its bytes are, whatever the file is called. */
final class TableSource {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private TableSource() {}

    static List<SourceBlock> open(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY, "Tệp rỗng.");
        }
        if (content.length > ReadLimits.FILE_BYTES) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, "Tệp lớn hơn 20 MB nên không được nhận.");
        }
        if (startsWith(content, ZIP)) {
            return openArchive(content);
        }
        if (startsWith(content, OLD_OFFICE)) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.UNSUPPORTED,
                    "Tệp Word/Excel kiểu cũ hoặc có mật khẩu. Hãy lưu lại thành .docx hoặc .xlsx không đặt mật khẩu.");
        }
        if (startsWith(content, PDF)) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.UNSUPPORTED,
                    "Chưa đọc được tệp PDF. Hãy dùng tệp .docx, .xlsx hoặc dán nội dung bảng.");
        }
        return TextSource.blocks(decoded(content));
    }

    private static List<SourceBlock> openArchive(byte[] content) {
        Set<String> entries = ArchiveCheck.entries(content);
        if (entries.contains("word/document.xml")) {
            return new WordSource().blocks(content);
        }
        if (entries.contains("xl/workbook.xml")) {
            return SheetSource.blocks(content);
        }
        throw new UnreadableDocument(
                UnreadableDocument.Reason.UNSUPPORTED, "Tệp nén này không phải tệp Word (.docx) hay Excel (.xlsx).");
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, new int[] {0xFF, 0xFE})) {
            return decoded(content, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, new int[] {0xFE, 0xFF})) {
            return decoded(content, StandardCharsets.UTF_16BE);
        }
        return decoded(content, StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument(UnreadableDocument.Reason.UNSUPPORTED, NOT_TEXT, e);
        }
        throw new UnreadableDocument(UnreadableDocument.Reason.UNSUPPORTED, NOT_TEXT);
    }

    private static final String NOT_TEXT =
            "Không nhận ra loại tệp. Hãy dùng .docx, .xlsx hoặc tệp văn bản mã Unicode (UTF-8).";

    private static boolean startsWith(byte[] content, int[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
