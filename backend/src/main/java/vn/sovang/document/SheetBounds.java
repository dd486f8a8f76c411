package vn.sovang.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A few bytes in a workbook can ask whoever reads it for gigabytes: a cell that points at the billionth shared text, a
 * number of a billion digits. No program writes such cells; a file with one is refused before it is read.
 */
final class SheetBounds {

    /** Excel's own numbers end at 308 digits. */
    private static final int MOST_DIGITS = 400;

    private final XMLInputFactory factory = XMLInputFactory.newFactory();
    private long sharedTexts;
    private long furthest = -1;

    private SheetBounds() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Whether every cell asks for what is there; what is no XML at all is left to the reader to complain about. */
    static boolean hold(ZipFile zip) throws IOException {
        SheetBounds bounds = new SheetBounds();
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                if (!bounds.read(in)) {
                    return false;
                }
            } catch (XMLStreamException e) {
                // A picture, or a part that is broken.
            }
        }
        return bounds.furthest < bounds.sharedTexts || bounds.furthest < 0;
    }

    /** Every part is looked into: which one is a sheet is told by other parts, which may say anything. */
    private boolean read(InputStream in) throws XMLStreamException {
        XMLStreamReader part = factory.createXMLStreamReader(in);
        try {
            boolean shared = false;
            while (part.hasNext()) {
                if (part.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (part.getLocalName()) {
                    case "si" -> sharedTexts++;
                    case "c" -> shared = "s".equals(part.getAttributeValue(null, "t"));
                    case "v" -> {
                        if (!fits(text(part), shared)) {
                            return false;
                        }
                    }
                    default -> {
                        // Layout.
                    }
                }
            }
            return true;
        } finally {
            part.close();
        }
    }

    /** All that is written up to the end, whatever stands between: readers put it together too. */
    private static String text(XMLStreamReader part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (part.hasNext()) {
            int what = part.next();
            if (what == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("v")) {
                break;
            }
            if (what == XMLStreamConstants.CHARACTERS || what == XMLStreamConstants.CDATA) {
                text.append(part.getText());
            }
        }
        return text.toString().strip();
    }

    private boolean fits(String value, boolean shared) {
        try {
            if (shared) {
                furthest = Math.max(furthest, Long.parseLong(value));
                return true;
            }
            if (value.length() > MOST_DIGITS) {
                return !value.matches("[-+0-9.eE]+");
            }
            return Math.abs((long) new BigDecimal(value).scale()) <= MOST_DIGITS;
        } catch (NumberFormatException e) {
            return true; // words, which no reader takes for a number
        }
    }
}
