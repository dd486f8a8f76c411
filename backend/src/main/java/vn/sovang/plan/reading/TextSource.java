package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.plan.reading.SourceBlock.Grid;
import vn.sovang.plan.reading.SourceBlock.GridRow;
import vn.sovang.plan.reading.SourceBlock.Prose;
import vn.sovang.shared.text.VietnameseText;

/**
 * Pasted text: lines with tabs (or markdown pipes) are table rows, other lines prose. Blank lines and page numbers inside
 * a table do not end it; a line without tabs after a numbered row is the rest of that row's last cell.
 */
final class TextSource {

    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\d{1,3}|[IVX]{1,5})[.)]?\\s*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern CHAPTER = Pattern.compile("[IVX]{1,5}\\.\\s+\\p{Lu}{2}.*");
    private static final Pattern GOES_ON = Pattern.compile("[-–—+•*\\p{Ll}].*");
    private static final int LONGEST_GAP = 12;
    private static final int MOST_CONTINUATIONS = 60;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> lines;
    private final int[] nextRow;
    private boolean numbered;
    private boolean blankSinceRow;
    private int continuations;

    private TextSource(List<String> lines) {
        this.lines = lines;
        nextRow = new int[lines.size() + 1];
        nextRow[lines.size()] = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            nextRow[i] = isRow(lines.get(i)) ? i : nextRow[i + 1];
        }
    }

    static List<SourceBlock> blocks(String text) {
        if (text.length() > ReadLimits.TEXT_CHARACTERS) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, "Văn bản quá dài nên không được nhận.");
        }
        String plain = VietnameseText.composed(text).replace("\r\n", "\n").replace('\r', '\n');
        return new TextSource(QuotedCells.joined(plain.split("\n", -1))).read();
    }

    private List<SourceBlock> read() {
        int total = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isRow(line)) {
                List<String> cells = cells(line);
                ReadLimits.checkColumns(cells.size());
                if (++total > ReadLimits.ROWS) {
                    throw ReadLimits.tooManyRows();
                }
                numbered |= NUMBERED.matcher(cells.get(0)).matches();
                rows.add(cells);
                blankSinceRow = false;
                continuations = 0;
            } else if (rows.isEmpty()) {
                blocks.add(new Prose(line));
            } else {
                besideTable(line.trim(), i);
            }
        }
        endTable();
        return blocks;
    }

    private void besideTable(String line, int at) {
        boolean goesOn = nextRow[at] - at <= LONGEST_GAP;
        boolean inside = numbered && goesOn;
        if (line.isEmpty()) {
            blankSinceRow = true;
        } else if (inside && PAGE_NUMBER.matcher(line).matches()) {
            return;
        } else if (goesOn && SectionHeading.isPeriod(line)) {
            rows.add(new ArrayList<>(List.of(line)));
        } else if (continuesCell(line, inside)) {
            continuations++;
            List<String> last = rows.get(rows.size() - 1);
            int cell = last.size() - 1;
            last.set(cell, last.get(cell) + "\n" + line);
        } else {
            endTable();
            blocks.add(new Prose(line));
        }
    }

    private boolean continuesCell(String line, boolean inside) {
        boolean rightBelow = numbered && !blankSinceRow && GOES_ON.matcher(line).matches();
        return !CHAPTER.matcher(line).matches()
                && !Closing.endsTable(VietnameseText.fold(line))
                && (inside || rightBelow)
                && continuations < MOST_CONTINUATIONS;
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows.stream().map(GridRow::of).toList()));
            rows.clear();
        }
        numbered = false;
        blankSinceRow = false;
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || line.startsWith("|") && line.indexOf('|', 1) > 0;
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        }
        String inner = line.trim().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return new ArrayList<>(Arrays.asList(inner.split("\\|", -1)));
    }
}
