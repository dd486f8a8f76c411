package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.document.OfficialDocuments;
import vn.sovang.shared.security.Actor;

/** An official paper proves a task. */
@ApplicationScoped
class DocumentProof implements ProofSource {

    private final OfficialDocuments documents;

    DocumentProof(OfficialDocuments documents) {
        this.documents = documents;
    }

    static String named(String citation, String title) {
        return citation + ": " + title;
    }

    @Override
    public ProofType type() {
        return ProofType.DOCUMENT;
    }

    @Override
    public Optional<String> title(Actor actor, UUID id) {
        return documents.findByIdOptional(id).map(d -> named(d.citation(), d.title()));
    }
}
