package vn.sovang.round.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sovang.catalogue.Award;
import vn.sovang.document.FileExchange;
import vn.sovang.document.sheet.SheetReader;
import vn.sovang.shared.problem.Invalid;

/** Says whom each row of a written list means; stores nothing. */
@ApplicationScoped
public class ListReading {

    /** Rows in one list. */
    public static final int MOST = 2000;

    private final KnownPeople people;
    private final KnownHouseholds households;
    private final FileExchange files;

    ListReading(KnownPeople people, KnownHouseholds households, FileExchange files) {
        this.people = people;
        this.households = households;
        this.files = files;
    }

    /**
     * @param file null when none was sent
     * @param name as its sender calls it
     */
    public List<NameRows.Row> rows(Path file, String name) {
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        files.requireSound(file, name);
        try {
            return NameRows.of(SheetReader.rows(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param home unit the list is of
     * @param named people, parts and households that are named for this award already
     * @param where said of those, for example "trong đợt xét"
     * @param pointer of the list, for refusals
     */
    public CandidateReading read(
            UUID home,
            Map<UUID, UnitTree.Part> parts,
            Award award,
            List<NameRows.Row> rows,
            Set<UUID> named,
            String where,
            String pointer) {
        if (rows.isEmpty()) {
            throw new Invalid(pointer, "Không có dòng nào đọc được.");
        }
        if (rows.size() > MOST) {
            throw new Invalid(pointer, "Nhiều nhất 2.000 dòng một lần.");
        }
        RowMatching matching = new RowMatching(
                award::isFor,
                parts,
                people.byId(parts.keySet()).values(),
                households.around(home, parts.keySet()).values(),
                named,
                where);
        return CandidateReading.of(rows.stream().map(matching::read).toList());
    }
}
