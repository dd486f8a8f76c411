package vn.sovang.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificateFileTest {

    private static CertificateFile.Sheet of(String name) {
        return new CertificateFile.Sheet(
                new LayoutContent(false, UsualPlaces.ALL),
                new CertificateText(Map.of(CertificatePart.NAME, name, CertificatePart.AWARD, "BẰNG KHEN"), "SV1"));
    }

    @Test
    void a_name_with_signs_the_typeface_lacks_holds_up_no_certificate() throws IOException {
        byte[] file = CertificateFile.of(
                "Giấy chứng nhận", List.of(of("Nông Thị\u200B Hoa \uD83C\uDF3A"), of("Lý\tA 漢 Páo"), of("Đàm Văn Ấm")));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(3, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (String name : List.of("Nông Thị Hoa", "Lý A Páo", "Đàm Văn Ấm")) {
                assertTrue(text.contains(name), text);
            }
        }
    }
}
