package vn.sovang.round.own;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.round.own.CandidateReading.State;
import vn.sovang.shared.text.VietnameseText;

/** Finds who is meant by each row of a list; never guesses between two. */
final class RowMatching {

    private final Map<UUID, UnitTree.Part> parts;
    private final Collection<KnownPeople.Known> people;
    private final Set<UUID> named;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    /** @param named people and parts that are in the round with the award already */
    RowMatching(Map<UUID, UnitTree.Part> parts, Collection<KnownPeople.Known> people, Set<UUID> named) {
        this.parts = parts;
        this.people = people;
        this.named = named;
    }

    CandidateReading.RowView person(NameRows.Row row) {
        if (row.name().length() > 120
                || !row.name().matches("[\\p{L}' ]+")
                || !row.name().contains(" ")) {
            return wrong(row, "Không đọc được họ tên ở dòng này.");
        }
        Optional<UnitTree.Part> unit = Optional.ofNullable(row.unit()).flatMap(this::part);
        if (row.unit() != null && unit.isEmpty()) {
            return wrong(row, "Không có đơn vị trực thuộc nào tên “" + row.unit() + "”.");
        }
        List<KnownPeople.Known> meant = people.stream()
                .filter(p -> VietnameseText.fold(p.name()).equals(VietnameseText.fold(row.name())))
                .filter(p -> row.birthDate() == null
                        || p.birthDate() == null
                        || p.birthDate().equals(row.birthDate()))
                .filter(p -> unit.isEmpty() || unit.get().id().equals(p.unitId()))
                .toList();
        List<KnownPeople.Known> exactly = meant.stream()
                .filter(p -> VietnameseText.words(p.name()).equals(VietnameseText.words(row.name())))
                .toList();
        if (exactly.size() == 1) {
            return known(row, exactly.get(0));
        }
        if (!meant.isEmpty()) {
            return row(
                    row,
                    State.AMBIGUOUS,
                    exactly.isEmpty()
                            ? "Có người tên gần giống; chọn người đó hoặc thêm người mới."
                            : "Có " + exactly.size() + " người cùng tên; chọn một người.",
                    unit.orElse(null),
                    null,
                    exactly.isEmpty() ? meant : exactly);
        }
        String key = VietnameseText.words(row.name()) + "/" + row.birthDate() + "/" + row.unit();
        Integer first = seen.putIfAbsent(key, row.line());
        return first == null
                ? row(row, State.NEW, null, unit.orElse(null), null, List.of())
                : row(
                        row,
                        State.DOUBLE,
                        "Trùng tên với dòng " + first + "; bỏ dòng này hoặc ghi ngày sinh của từng người.",
                        unit.orElse(null),
                        null,
                        List.of());
    }

    private CandidateReading.RowView known(NameRows.Row row, KnownPeople.Known person) {
        UnitTree.Part unit = parts.get(person.unitId());
        if (named.contains(person.id())) {
            return row(row, State.DOUBLE, "Đã có trong đợt xét với danh hiệu, hình thức này.", unit, person, List.of());
        }
        return taken.add(person.id())
                ? row(row, State.KNOWN, null, unit, person, List.of())
                : row(row, State.DOUBLE, "Người này đã có ở dòng trên.", unit, person, List.of());
    }

    CandidateReading.RowView collective(NameRows.Row row) {
        Optional<UnitTree.Part> part = part(row.name()).or(() -> part(row.raw()));
        if (part.isEmpty()) {
            return wrong(row, "Không có đơn vị trực thuộc nào tên này; thêm đơn vị trước.");
        }
        if (named.contains(part.get().id())) {
            return row(
                    row,
                    State.DOUBLE,
                    "Đã có trong đợt xét với danh hiệu, hình thức này.",
                    part.get(),
                    null,
                    List.of());
        }
        return taken.add(part.get().id())
                ? row(row, State.KNOWN, null, part.get(), null, List.of())
                : row(row, State.DOUBLE, "Tập thể này đã có ở dòng trên.", part.get(), null, List.of());
    }

    private Optional<UnitTree.Part> part(String written) {
        String folded = VietnameseText.fold(written);
        List<UnitTree.Part> found = parts.values().stream()
                .filter(p -> VietnameseText.fold(p.name()).equals(folded)
                        || p.aliases().stream()
                                .anyMatch(a -> VietnameseText.fold(a).equals(folded)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static CandidateReading.RowView wrong(NameRows.Row row, String message) {
        return row(row, State.WRONG, message, null, null, List.of());
    }

    private static CandidateReading.RowView row(
            NameRows.Row row,
            State state,
            String message,
            UnitTree.Part unit,
            KnownPeople.Known person,
            List<KnownPeople.Known> choices) {
        return new CandidateReading.RowView(
                row.line(),
                row.raw(),
                person == null ? row.name() : person.name(),
                Optional.ofNullable(row.birthDate())
                        .or(() -> Optional.ofNullable(person).map(KnownPeople.Known::birthDate)),
                Optional.ofNullable(row.position())
                        .or(() -> Optional.ofNullable(person).map(KnownPeople.Known::position)),
                Optional.ofNullable(unit).map(UnitTree.Part::id),
                Optional.ofNullable(unit).map(UnitTree.Part::name),
                Optional.ofNullable(person).map(KnownPeople.Known::id),
                state,
                state.label(),
                Optional.ofNullable(message),
                choices.stream()
                        .map(c -> new CandidateReading.ChoiceView(
                                c.id(),
                                c.name(),
                                Optional.ofNullable(c.birthDate()),
                                Optional.ofNullable(c.position()),
                                Objects.requireNonNullElse(c.unitName(), "")))
                        .toList());
    }
}
