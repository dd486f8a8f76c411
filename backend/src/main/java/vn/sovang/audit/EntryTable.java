package vn.sovang.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes entries as a table for a spreadsheet program; the feature that knows files does it. */
public interface EntryTable {

    /** @param notes lines under the title that say what was looked for */
    void write(List<String> notes, Stream<EntryView> entries, OutputStream out) throws IOException;
}
