package vn.sovang.document.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.TooLarge;
import vn.sovang.unit.exchange.Table;
import vn.sovang.unit.exchange.TableFiles;

/** Tables of units as .xlsx and .csv. */
@ApplicationScoped
public class UnitTableFiles implements TableFiles {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final FileExchange files;

    UnitTableFiles(FileExchange files) {
        this.files = files;
    }

    @Override
    public byte[] xlsx(Table table) {
        Sheet.Builder<List<String>> sheet = Sheet.of(table.title());
        table.notes().forEach(sheet::note);
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            sheet.text(table.headings().get(i), table.widths().get(i), row -> row.get(column));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(sheet.build(), table.rows().stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] csv(Table table) {
        return CsvTables.written(table.headings(), table.rows());
    }

    @Override
    public List<List<String>> read(Path file, String name) {
        files.requireSound(file, name);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new TooLarge("Tệp nặng quá 20 MB.");
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length >= 2 && content[0] == 'P' && content[1] == 'K') {
                return SheetReader.rows(content);
            }
            if (content.length >= 4 && content[0] == '%' && content[1] == 'P') {
                throw new Invalid("/file", "Tệp PDF không phải là bảng. Hãy dùng tệp .xlsx hoặc .csv.");
            }
            return CsvTables.rows(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
