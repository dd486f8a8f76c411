package vn.sovang.unit.facts;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.DayWords;

/** An initiative, research topic or feat, with those who made it and the paper that recognises it. */
@Entity
class Initiative {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    @Version
    private int version;

    /** The unit that keeps the record. */
    @Column(name = "unit_id")
    private UUID unitId;

    private String title;

    @Enumerated(EnumType.STRING)
    private InitiativeKind kind;

    @Enumerated(EnumType.STRING)
    private InitiativeScope scope;

    private int year;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "certificate_date")
    private LocalDate certificateDate;

    @Column(name = "certificate_issuer")
    private String certificateIssuer;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "initiative_author", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "place")
    private List<InitiativeAuthor> authors = new ArrayList<>();

    protected Initiative() {}

    static Initiative of(UUID unitId) {
        Initiative i = new Initiative();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.unitId = unitId;
        return i;
    }

    /** @throws Invalid unless the shares make 100 % and nobody stands there twice (422) */
    void write(InitiativeContent content, List<InitiativeAuthor> by, UUID writer, Instant at) {
        demandWhole(by);
        title = content.title();
        kind = content.kind();
        scope = content.scope();
        year = content.year();
        certificateNumber = known(content.certificateNumber());
        certificateDate = content.certificateDate();
        certificateIssuer = known(content.certificateIssuer());
        authors.clear();
        authors.addAll(by);
        writtenBy = writer;
        writtenAt = at;
    }

    static void demandWhole(List<InitiativeAuthor> authors) {
        BigDecimal sum = authors.stream().map(InitiativeAuthor::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw new Invalid(
                    "/authors",
                    "Tỷ lệ đóng góp của các tác giả cộng lại phải đúng 100 %, hiện là "
                            + sum.stripTrailingZeros().toPlainString().replace('.', ',') + " %.");
        }
        for (int i = 0; i < authors.size(); i++) {
            UUID one = authors.get(i).personId();
            if (one != null && authors.subList(0, i).stream().anyMatch(a -> one.equals(a.personId()))) {
                throw new Invalid("/authors/" + i + "/personId", "Một người chỉ ghi một lần trong các tác giả.");
            }
        }
    }

    /** The facts under the words people know them by. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Tên", title);
        words.put("Loại", kind == null ? null : kind.label());
        words.put("Phạm vi", scope == null ? null : scope.label());
        words.put("Năm", year == 0 ? null : String.valueOf(year));
        words.put("Số công nhận", certificateNumber);
        words.put("Ngày công nhận", certificateDate == null ? null : DayWords.day(certificateDate));
        words.put("Cơ quan công nhận", certificateIssuer);
        words.put(
                "Tác giả",
                authors.isEmpty()
                        ? null
                        : String.join(
                                "; ",
                                authors.stream().map(InitiativeAuthor::words).toList()));
        return words;
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    InitiativeKind kind() {
        return kind;
    }

    InitiativeScope scope() {
        return scope;
    }

    int year() {
        return year;
    }

    String certificateNumber() {
        return certificateNumber;
    }

    LocalDate certificateDate() {
        return certificateDate;
    }

    String certificateIssuer() {
        return certificateIssuer;
    }

    List<InitiativeAuthor> authors() {
        return List.copyOf(authors);
    }
}
