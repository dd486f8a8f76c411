package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;

/** Recording and correcting official papers; everyone signed in reads them, the department writes. */
@ApplicationScoped
public class DocumentRecords {

    private static final String SUBJECT = "document";

    private final OfficialDocuments documents;
    private final DocumentPolicy policy;
    private final FileExchange files;
    private final UnitNames units;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    DocumentRecords(
            OfficialDocuments documents,
            DocumentPolicy policy,
            FileExchange files,
            UnitNames units,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.documents = documents;
        this.policy = policy;
        this.files = files;
        this.units = units;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Invalid when fields do not hold (422) */
    @Transactional
    public DocumentView record(Actor actor, DraftDocument draft) {
        policy.mayWrite(actor).orRefuse();
        return record(actor, draft, "");
    }

    /**
     * For features whose own acts record a paper, after their own policy.
     *
     * @param at JSON pointer of the draft inside their request
     */
    @Transactional
    public DocumentView record(Actor actor, DraftDocument draft, String at) {
        String issuer = check(actor, draft, at);
        OfficialDocument document = OfficialDocument.of(draft, issuer, actor.accountId(), clock.instant());
        documents.persist(document);
        audit.record(actor, "document.record", SUBJECT, document.id(), Map.of("title", document.title()));
        documents.flush();
        return view(actor, document);
    }

    @Transactional
    public DocumentView correct(Actor actor, UUID id, Precondition precondition, DraftDocument draft) {
        OfficialDocument document = documents.get(id);
        policy.mayWrite(actor).orRefuse();
        precondition.require(document.version());
        document.correct(draft, check(actor, draft, ""));
        audit.record(actor, "document.correct", SUBJECT, id, Map.of("title", document.title()));
        documents.flush();
        return view(actor, document);
    }

    @Transactional
    public DocumentView get(Actor actor, UUID id) {
        return view(actor, documents.get(id));
    }

    /** Name of the issuing body. */
    private String check(Actor actor, DraftDocument draft, String at) {
        shape.check(draft);
        if (draft.issuedOn() != null && draft.issuedOn().isAfter(clock.today())) {
            throw new Invalid(at + "/issuedOn", "Ngày ban hành không thể sau hôm nay.");
        }
        files.require(actor, draft.fileId(), at + "/fileId");
        if (draft.issuerId() == null) {
            return draft.issuerName();
        }
        String unit = units.of(List.of(draft.issuerId())).get(draft.issuerId());
        if (unit == null) {
            throw new Invalid(at + "/issuerId", "Không có đơn vị này.");
        }
        return draft.issuerName() == null ? unit : draft.issuerName();
    }

    private DocumentView view(Actor actor, OfficialDocument document) {
        return DocumentView.of(
                document,
                files.view(document.fileId()).orElse(null),
                List.of(AllowedAction.of(DocumentView.Action.EDIT, policy.mayWrite(actor))));
    }
}
