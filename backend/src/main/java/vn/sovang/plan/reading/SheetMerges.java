package vn.sovang.plan.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Vertical merges of a workbook's sheets, which the spreadsheet reader does not tell. */
final class SheetMerges {

    private static final int MOST_MERGES = 20_000;

    private final List<Set<Long>> continued = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Sheets in the order of the workbook; a workbook that says nothing about merges gives none. */
    static SheetMerges of(byte[] content) throws IOException, XMLStreamException {
        Map<String, List<String>> ranges = new HashMap<>();
        Map<String, String> targets = new HashMap<>();
        List<String> order = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (name.equals("xl/workbook.xml")) {
                    order = attributes(bytes(zip, entry), "sheet", "id").stream()
                            .map(values -> values.get(0))
                            .toList();
                } else if (name.equals("xl/_rels/workbook.xml.rels")) {
                    attributes(bytes(zip, entry), "Relationship", "Id", "Target")
                            .forEach(values -> targets.put(values.get(0), values.get(1)));
                } else if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                    ranges.put(
                            name,
                            attributes(bytes(zip, entry), "mergeCell", "ref").stream()
                                    .map(values -> values.get(0))
                                    .toList());
                }
            }
        }
        SheetMerges merges = new SheetMerges();
        for (String id : order) {
            String target = targets.getOrDefault(id, "");
            String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            merges.addSheet(ranges.getOrDefault(path, List.of()));
        }
        return merges;
    }

    /** Whether the cell lies in a merge that began in an earlier row. Rows count from 1, columns from 0. */
    boolean continues(int sheet, int row, int column) {
        return sheet < continued.size() && continued.get(sheet).contains(key(row, column));
    }

    /** Columns that merges reach. */
    int width(int sheet) {
        return sheet < widths.size() ? widths.get(sheet) : 0;
    }

    private void addSheet(List<String> ranges) {
        Set<Long> cells = new HashSet<>();
        int width = 0;
        for (String range : ranges) {
            String[] ends = range.split(":");
            if (ends.length != 2 || cells.size() > MOST_MERGES) {
                continue;
            }
            int left = column(ends[0]);
            int right = column(ends[1]);
            if (right >= ReadLimits.COLUMNS) {
                continue;
            }
            int last = Math.min(row(ends[1]), row(ends[0]) + ReadLimits.ROWS);
            if (last > row(ends[0])) {
                width = Math.max(width, right + 1);
            }
            for (int row = row(ends[0]) + 1; row <= last && cells.size() <= MOST_MERGES; row++) {
                for (int column = left; column <= right; column++) {
                    cells.add(key(row, column));
                }
            }
        }
        continued.add(cells);
        widths.add(width);
    }

    private static long key(int row, int column) {
        return (long) row * (ReadLimits.COLUMNS + 1) + column;
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.toCharArray()) {
            if (c >= 'A' && c <= 'Z' && column < 1_000_000) {
                column = column * 26 + (c - 'A' + 1);
            }
        }
        return column - 1;
    }

    private static int row(String reference) {
        String digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static List<List<String>> attributes(byte[] xml, String element, String... names)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<List<String>> found = new ArrayList<>();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                List<String> values = new ArrayList<>();
                for (String name : names) {
                    values.add(attribute(reader, name));
                }
                found.add(values);
            }
        }
        reader.close();
        return found;
    }

    /** By local name; of several (a sheet has {@code sheetId} and {@code r:id}) the exact local name counts. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
