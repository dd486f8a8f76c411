package vn.sovang.unit.exchange;

import java.nio.file.Path;
import java.util.List;

/** Files that hold a table; implemented by who knows their formats. */
public interface TableFiles {

    byte[] xlsx(Table table);

    /** UTF-8 with the mark by which Excel knows it; no cell becomes a formula. */
    byte[] csv(Table table);

    /**
     * Every row with its cells as text, days as dd/MM/yyyy; the format is told by the content.
     *
     * @param name as its sender calls it
     * @throws vn.sovang.shared.problem.Refusal when it is neither .xlsx nor .csv, not what its name says, damaged or too
     *     large
     */
    List<List<String>> read(Path file, String name);
}
