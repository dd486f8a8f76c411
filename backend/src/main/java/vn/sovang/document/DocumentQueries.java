package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of official papers. */
@ApplicationScoped
public class DocumentQueries implements SearchSource {

    private static final Map<String, String> SORTS = Map.of(
            "issuedOn", "coalesce(d.issued_on, date '0001-01-01')",
            "title", "d.title",
            "number", "d.number",
            "type", "d.type");

    private final EntityManager entities;

    DocumentQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** An official paper in a list. */
    @Schema(name = "DocumentSummary")
    public record DocumentSummary(
            @NotNull UUID id,
            @NotNull DocumentType type,
            @NotNull String typeLabel,
            Optional<String> number,
            Optional<LocalDate> issuedOn,
            Optional<String> issuerName,
            @NotNull String title,
            Optional<UUID> fileId,
            Optional<String> fileName) {}

    /** Latest first by default. */
    Page<DocumentSummary> list(PageQuery query, String year, DocumentType type) {
        Paging paging = query.read(SORTS, "-issuedOn");
        Paging stable = new Paging(paging.page(), paging.size(), paging.order() + ", d.id desc", paging.q());
        return from().whereIf(Years.read(year).orElse(null), "d.issued_year = :year", "year")
                .whereIf(type == null ? null : type.name(), "d.type = :type", "type")
                .search("d.search", paging.q())
                .page(stable, DocumentQueries::read);
    }

    private SqlList from() {
        return new SqlList(
                entities,
                "select d.id, d.type, d.number, d.issued_on, d.issuer_name, d.title, d.file_id, f.name as file_name",
                "official_document d left join stored_file f on f.id = d.file_id");
    }

    private static DocumentSummary read(Tuple t) {
        DocumentType type = DocumentType.valueOf(t.get("type", String.class));
        return new DocumentSummary(
                t.get("id", UUID.class),
                type,
                type.label(),
                Optional.ofNullable(t.get("number", String.class)),
                Optional.ofNullable(t.get("issued_on", LocalDate.class)),
                Optional.ofNullable(t.get("issuer_name", String.class)),
                t.get("title", String.class),
                Optional.ofNullable(t.get("file_id", UUID.class)),
                Optional.ofNullable(t.get("file_name", String.class)));
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return from()
                .search("d.search", words)
                .page(new Paging(0, most, "d.issued_on desc nulls last, d.id desc", words), DocumentQueries::read)
                .items()
                .stream()
                .map(d -> new Hit(
                        Subject.of(Subject.Type.DOCUMENT, d.id()),
                        d.title(),
                        d.typeLabel() + d.number().map(n -> " " + n).orElse("")))
                .toList();
    }
}
