package vn.sovang.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.sovang.document.FileReaders;
import vn.sovang.shared.problem.ConstraintMessages;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Declared awards by id; who may read one may read its scan. */
@ApplicationScoped
class DeclaredAwards implements PanacheRepositoryBase<DeclaredAward, UUID>, ConstraintMessages.Source, FileReaders {

    private final DeclarationPolicy policy;

    DeclaredAwards(DeclarationPolicy policy) {
        this.policy = policy;
    }

    /** @throws NotFound when absent or not the actor's to see (404) */
    DeclaredAward visible(Actor actor, UUID id) {
        return findByIdOptional(id).filter(d -> policy.sees(actor, d)).orElseThrow(NotFound::new);
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        return list("fileId", fileId).stream().anyMatch(d -> policy.sees(actor, d));
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("declared_award_same_uk", "Khen thưởng này đã được khai với cùng số và ngày quyết định.");
    }
}
