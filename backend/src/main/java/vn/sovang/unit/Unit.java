package vn.sovang.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.unit.naming.SearchedNames;

/** An organisation, or a part of one, that takes part in emulation or can be honoured. */
@Entity
public class Unit {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private UUID parentId;

    private String code;

    @Column(columnDefinition = "text[]")
    private String[] aliases;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** Position in the official order of units. */
    private int place;

    private boolean outside;

    @Column(name = "standing_body_id")
    private UUID standingBodyId;

    @Column(name = "merged_into_id")
    private UUID mergedIntoId;

    private String readings;

    protected Unit() {}

    public static Unit of(
            String name, UnitKind kind, UUID parentId, List<String> aliases, LocalDate validFrom, int place) {
        Unit u = new Unit();
        u.id = UuidCreator.getTimeOrderedEpoch();
        u.name = name;
        u.kind = kind;
        u.parentId = parentId;
        u.aliases = aliases.toArray(String[]::new);
        u.validFrom = validFrom;
        u.place = place;
        u.readNames();
        return u;
    }

    /** A unit somebody enters by hand or from a table. */
    static Unit of(UnitContent content, int place) {
        Unit u = of(content.name(), content.kind(), content.parentId(), content.aliases(), content.validFrom(), place);
        u.correct(content);
        return u;
    }

    /** Sets right what was entered wrongly; what changed in life is a reorganisation. */
    void correct(UnitContent content) {
        name = content.name();
        kind = content.kind();
        parentId = content.parentId();
        code = content.code();
        aliases = content.aliases().toArray(String[]::new);
        validFrom = content.validFrom();
        validTo = content.validTo();
        outside = content.outside();
        standingBodyId = content.standingBodyId();
        readNames();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public UUID parentId() {
        return parentId;
    }

    public String code() {
        return code;
    }

    public List<String> aliases() {
        return List.of(aliases);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public int place() {
        return place;
    }

    /** An organisation that is known here and works elsewhere: it has no accounts. */
    public boolean outside() {
        return outside;
    }

    /** Who does the work of a council between its sittings; null for every other unit. */
    public UUID standingBodyId() {
        return standingBodyId;
    }

    /** The entry that stands for this one since both were found to be the same unit; null for a living entry. */
    public UUID mergedIntoId() {
        return mergedIntoId;
    }

    public int version() {
        return version;
    }

    /** Its last day is over for good; {@link #reopen} only takes back a wrong entry. */
    public void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    public void reopen() {
        validTo = null;
    }

    public void moveUnder(UUID newParentId) {
        parentId = newParentId;
    }

    /** The name until now stays among the other names, so that it is still found by it. */
    public void rename(String newName) {
        if (!aliases().contains(name)) {
            List<String> names = new ArrayList<>(aliases());
            names.add(name);
            aliases = names.toArray(String[]::new);
        }
        name = newName;
        readNames();
    }

    /** Takes back a wrong {@link #rename}. */
    public void renameBack(String formerName) {
        aliases = aliases().stream().filter(a -> !a.equals(formerName)).toArray(String[]::new);
        name = formerName;
        readNames();
    }

    private void readNames() {
        readings = SearchedNames.of(name, aliases());
    }

    /** The unit as somebody would enter it now. */
    public UnitContent content() {
        return new UnitContent(name, kind, parentId, code, aliases(), validFrom, validTo, outside, standingBodyId);
    }

    /** Names of {@code duplicate} that it does not have itself. */
    public List<String> namesToTake(Unit duplicate) {
        List<String> own = names();
        return duplicate.names().stream()
                .filter(n -> !own.contains(n))
                .distinct()
                .toList();
    }

    /** Stands for {@code duplicate} from now on and is found by its names; gives back those it did not have. */
    public List<String> standFor(Unit duplicate) {
        List<String> added = namesToTake(duplicate);
        aliases = Stream.concat(aliases().stream(), added.stream()).toArray(String[]::new);
        duplicate.mergedIntoId = id;
        readNames();
        return added;
    }

    /** Takes back {@link #standFor}. */
    public void standApart(Unit duplicate, List<String> added) {
        aliases = aliases().stream().filter(a -> !added.contains(a)).toArray(String[]::new);
        duplicate.mergedIntoId = null;
        readNames();
    }

    /** Gives its agency code away. */
    public String dropCode() {
        String dropped = code;
        code = null;
        return dropped;
    }

    public void takeCode(String given) {
        code = given;
    }

    private List<String> names() {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(aliases());
        return all;
    }

    public boolean isActiveOn(LocalDate day) {
        return mergedIntoId == null
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
