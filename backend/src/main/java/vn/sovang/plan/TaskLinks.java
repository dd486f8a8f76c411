package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.document.DocumentRecords;
import vn.sovang.document.DocumentView;
import vn.sovang.document.DraftDocument;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.security.Actor;

/** Finds the records a task is linked to, and records the papers that come with the link. */
@ApplicationScoped
class TaskLinks {

    private final Instance<ProofSource> sources;
    private final DocumentRecords documents;

    TaskLinks(@Any Instance<ProofSource> sources, DocumentRecords documents) {
        this.sources = sources;
        this.documents = documents;
    }

    /**
     * @param at where in the request they stand, empty for its top
     * @throws Invalid when a record is not there or outside the actor's scope (422)
     */
    List<TaskProof> of(
            Actor actor,
            String at,
            List<TaskCompletion.Link> links,
            List<DraftDocument> papers,
            ProductKind product,
            String period) {
        List<TaskProof> proofs = new ArrayList<>();
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            TaskCompletion.Link link = links.get(i);
            Optional<String> title = sources.stream()
                    .filter(s -> s.type() == link.type())
                    .findFirst()
                    .flatMap(s -> s.title(actor, link.id()));
            if (title.isPresent()) {
                proofs.add(new TaskProof(link.type(), link.id(), title.get(), product, period));
            } else {
                errors.add(new Problem.FieldError(at + "/proofs/" + i + "/id", "Không tìm thấy bản ghi này."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        for (int i = 0; i < papers.size(); i++) {
            DocumentView paper = documents.record(actor, papers.get(i), at + "/documents/" + i);
            String title = DocumentProof.named(paper.citation(), paper.title());
            proofs.add(new TaskProof(ProofType.DOCUMENT, paper.id(), title, product, period));
        }
        return proofs;
    }
}
