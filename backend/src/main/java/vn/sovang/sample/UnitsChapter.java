package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** The units of the province as the founding documents name them, with some more. */
@ApplicationScoped
class UnitsChapter implements Chapter {

    private final Units units;

    UnitsChapter(Units units) {
        this.units = units;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public boolean isGround() {
        return true;
    }

    @Override
    public void write() {
        Map<String, UUID> ids = new HashMap<>();
        int place = 0;
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            UUID parent = cells[2].isEmpty() ? null : ids.get(cells[2]);
            List<String> aliases = cells[3].isEmpty() ? List.of() : List.of(cells[3].split("\\|"));
            LocalDate from = cells.length > 4 && !cells[4].isEmpty() ? LocalDate.parse(cells[4]) : null;
            Unit unit = Unit.of(cells[0], UnitKind.valueOf(cells[1]), parent, aliases, from, ++place);
            units.persist(unit);
            ids.put(unit.name(), unit.id());
        }
        units.flush();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                UnitsChapter.class.getResourceAsStream("/sample/units.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
