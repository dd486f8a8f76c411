package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Certainty;
import vn.sovang.unit.naming.Group;
import vn.sovang.unit.naming.Resolution;
import vn.sovang.unit.naming.WrittenGroups;
import vn.sovang.unit.naming.WrittenNames;

/** Turns written names into units and groups and says which of them a person must settle. */
final class PartyReader {

    /** A comma or "và" that may separate two organisations. */
    private static final Pattern NEXT_NAME =
            Pattern.compile("(?:,\\s*|\\s+và\\s+)(?!(?iu:cơ quan|đơn vị|doanh nghiệp))(?=" + HeadWords.HEAD + ")");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*|\\s+và\\s+");

    private final WrittenNames names;
    private final Map<String, Resolution> known = new HashMap<>();

    PartyReader(WrittenNames names) {
        this.names = names;
    }

    /** One name of a cell, which may turn out to be several joined by commas. */
    List<WrittenParty> read(String name) {
        Optional<WrittenPerson> person = person(name);
        if (person.isPresent()) {
            return List.of(party(name));
        }
        if (resolve(name).certainty() == Certainty.RESOLVED) {
            return List.of(party(name));
        }
        List<WrittenParty> parties = new ArrayList<>();
        for (String part : NEXT_NAME.split(name)) {
            parties.addAll(certainParts(part).orElseGet(() -> List.of(party(part))));
        }
        return parties;
    }

    /** What has to be said about the party in this row. */
    Optional<ReadProblem> problem(WrittenParty party, int row) {
        if (party.group() != null || party.person() != null) {
            return Optional.empty();
        }
        Resolution resolution = resolve(party.raw());
        String raw = party.raw();
        if (resolution.certainty() == Certainty.UNKNOWN) {
            return Optional.of(ReadProblem.warning(
                    ReadProblem.UNKNOWN_UNIT, row, "Chưa có đơn vị nào tên “" + raw + "” trong danh mục.", raw));
        }
        String options = resolution.candidates().stream().map(Candidate::words).collect(Collectors.joining("; "));
        if (resolution.certainty() == Certainty.AMBIGUOUS) {
            return Optional.of(ReadProblem.warning(
                    ReadProblem.AMBIGUOUS_UNIT,
                    row,
                    "“" + raw + "” có thể là: " + options + ". Hãy chọn đơn vị.",
                    raw));
        }
        return resolution.ambiguousAbbreviation()
                ? Optional.of(ReadProblem.info(
                        ReadProblem.AMBIGUOUS_UNIT,
                        row,
                        "Chữ viết tắt trong “" + raw + "” có nhiều cách đọc; đã hiểu là " + options + ".",
                        raw))
                : Optional.empty();
    }

    /** Names joined by bare commas are taken apart only when every part is certain. */
    private Optional<List<WrittenParty>> certainParts(String name) {
        if (WrittenGroups.find(name).isPresent()) {
            return Optional.empty();
        }
        String[] parts = COMMA.split(name);
        List<WrittenParty> parties = new ArrayList<>();
        for (String part : parts) {
            WrittenParty party = party(part);
            if (party.unitId() == null && party.group() == null) {
                return Optional.empty();
            }
            parties.add(party);
        }
        return Optional.of(parties);
    }

    /** A post of a single known body ("Chủ tịch UBND các xã") stays the group that it is. */
    private Optional<WrittenPerson> person(String name) {
        boolean known = WrittenGroups.find(name).isPresent() || resolve(name).certainty() == Certainty.RESOLVED;
        return known ? Optional.empty() : WrittenPerson.find(name);
    }

    private WrittenParty party(String raw) {
        Optional<WrittenPerson> person = person(raw);
        if (person.isPresent()) {
            return party(raw, person.get());
        }
        Resolution resolution = resolve(raw);
        if (resolution.unitId().isPresent()) {
            List<Candidate> shown = resolution.ambiguousAbbreviation() ? resolution.candidates() : List.of();
            return new WrittenParty(raw, resolution.unitId().get(), null, null, shown);
        }
        Group group = WrittenGroups.find(raw).orElse(null);
        return new WrittenParty(raw, null, group, null, group == null ? resolution.candidates() : List.of());
    }

    private WrittenParty party(String raw, WrittenPerson person) {
        if (person.unit() == null) {
            return new WrittenParty(raw, null, null, person.words(), List.of());
        }
        Group group = WrittenGroups.find(person.unit()).orElse(null);
        UUID unit = group == null ? resolve(person.unit()).unitId().orElse(null) : null;
        return new WrittenParty(raw, unit, group, person.words(), List.of());
    }

    private Resolution resolve(String raw) {
        return known.computeIfAbsent(raw, names::resolve);
    }
}
