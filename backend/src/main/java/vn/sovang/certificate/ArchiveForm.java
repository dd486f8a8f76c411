package vn.sovang.certificate;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a file one for the archive: PDF/A-1b, ISO 19005-1. */
final class ArchiveForm {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private ArchiveForm() {}

    static void give(PDDocument document, String title) throws IOException {
        document.setVersion(1.4f);
        document.getDocumentInformation().setTitle(title);
        XMPMetadata about = XMPMetadata.createXMPMetadata();
        about.createAndAddDublinCoreSchema().setTitle(title);
        var conformance = about.createAndAddPDFAIdentificationSchema();
        conformance.setPart(1);
        try {
            conformance.setConformance("B");
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(about, written, true);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(written.toByteArray());
            document.getDocumentCatalog().setMetadata(metadata);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException(e);
        }
        PDOutputIntent intent = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
