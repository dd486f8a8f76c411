package vn.sovang.round.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.round.names.CandidateReading.State;
import vn.sovang.shared.text.VietnameseText;

/** Finds who is meant by each row of a list; never guesses between two. */
final class RowMatching {

    private final Map<UUID, UnitTree.Part> parts;
    private final Collection<KnownPeople.Known> people;
    private final Collection<KnownHouseholds.Known> households;
    private final Predicate<SubjectKind> takes;
    private final String there;
    private final Set<UUID> named;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private static final Pattern HOUSEHOLD =
            Pattern.compile("^(hộ\\s+gia\\s+đình|gia\\s+đình|hộ)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESSED =
            Pattern.compile("^(ông bà|ông|bà|anh|chị)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * @param takes whom the award is for
     * @param named people, parts and households that are named for the award already
     * @param where said of those
     */
    RowMatching(
            Predicate<SubjectKind> takes,
            Map<UUID, UnitTree.Part> parts,
            Collection<KnownPeople.Known> people,
            Collection<KnownHouseholds.Known> households,
            Set<UUID> named,
            String where) {
        this.takes = takes;
        this.parts = parts;
        this.people = people;
        this.households = households;
        this.named = named;
        this.there = "Đã có " + where + " với danh hiệu, hình thức này.";
    }

    /** Where an award is for several kinds, the words themselves say which is meant. */
    CandidateReading.RowView read(NameRows.Row row) {
        boolean individuals = takes.test(SubjectKind.INDIVIDUAL);
        boolean collectives = takes.test(SubjectKind.COLLECTIVE);
        if (takes.test(SubjectKind.HOUSEHOLD)
                && (!individuals && !collectives
                        || HOUSEHOLD.matcher(row.name()).find())) {
            return household(row);
        }
        if (individuals && collectives) {
            CandidateReading.RowView unit = collective(row);
            return unit.state() == State.WRONG ? person(row) : unit;
        }
        return individuals ? person(row) : collective(row);
    }

    private CandidateReading.RowView household(NameRows.Row row) {
        String head = ADDRESSED
                .matcher(HOUSEHOLD.matcher(row.name()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (head.length() > 120 || !head.matches("[\\p{L}' ]+") || !head.contains(" ")) {
            return wrong(row, "Không đọc được họ tên chủ hộ ở dòng này.");
        }
        List<KnownHouseholds.Known> meant = households.stream()
                .filter(h -> VietnameseText.fold(h.headName()).equals(VietnameseText.fold(head)))
                .filter(h -> row.address() == null || isAt(h, row.address()))
                .toList();
        if (meant.size() == 1) {
            return known(row, meant.get(0));
        }
        if (!meant.isEmpty()) {
            return household(
                    row,
                    head,
                    State.AMBIGUOUS,
                    "Có " + meant.size() + " hộ cùng tên chủ hộ; chọn một hộ.",
                    null,
                    meant);
        }
        Integer first = seen.putIfAbsent("hộ " + VietnameseText.fold(head + "/" + row.address()), row.line());
        if (first != null) {
            return household(
                    row,
                    head,
                    State.DOUBLE,
                    "Trùng tên với dòng " + first + "; bỏ dòng này hoặc ghi địa chỉ của từng hộ.",
                    null,
                    List.of());
        }
        return row.address() == null
                ? household(row, head, State.WRONG, "Chưa có hộ này; ghi thêm địa chỉ để thêm hộ mới.", null, List.of())
                : household(row, head, State.NEW, null, null, List.of());
    }

    private static boolean isAt(KnownHouseholds.Known house, String written) {
        String at = VietnameseText.fold(house.address());
        String said = VietnameseText.fold(written);
        return at.contains(said) || said.contains(at);
    }

    private CandidateReading.RowView known(NameRows.Row row, KnownHouseholds.Known house) {
        if (named.contains(house.id())) {
            return household(row, house.headName(), State.DOUBLE, there, house, List.of());
        }
        return taken.add(house.id())
                ? household(row, house.headName(), State.KNOWN, null, house, List.of())
                : household(row, house.headName(), State.DOUBLE, "Hộ này đã có ở dòng trên.", house, List.of());
    }

    private static CandidateReading.RowView household(
            NameRows.Row row,
            String head,
            State state,
            String message,
            KnownHouseholds.Known house,
            List<KnownHouseholds.Known> choices) {
        return new CandidateReading.RowView(
                row.line(),
                row.raw(),
                head,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(house).map(KnownHouseholds.Known::communeName),
                Optional.empty(),
                Optional.ofNullable(house).map(KnownHouseholds.Known::id),
                Optional.ofNullable(house)
                        .map(KnownHouseholds.Known::address)
                        .or(() -> Optional.ofNullable(row.address())),
                true,
                state,
                state == State.NEW ? "Hộ mới" : state.label(),
                Optional.ofNullable(message),
                choices.stream()
                        .map(h -> new CandidateReading.ChoiceView(
                                h.id(), h.name(), Optional.empty(), Optional.of(h.address()), h.communeName()))
                        .toList());
    }

    private CandidateReading.RowView person(NameRows.Row row) {
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
            return row(row, State.DOUBLE, there, unit, person, List.of());
        }
        return taken.add(person.id())
                ? row(row, State.KNOWN, null, unit, person, List.of())
                : row(row, State.DOUBLE, "Người này đã có ở dòng trên.", unit, person, List.of());
    }

    private CandidateReading.RowView collective(NameRows.Row row) {
        Optional<UnitTree.Part> part = part(row.name()).or(() -> part(row.raw()));
        if (part.isEmpty()) {
            return wrong(row, "Không có đơn vị trực thuộc nào tên này; thêm đơn vị trước.");
        }
        if (named.contains(part.get().id())) {
            return row(row, State.DOUBLE, there, part.get(), null, List.of());
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
                Optional.empty(),
                Optional.empty(),
                false,
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
