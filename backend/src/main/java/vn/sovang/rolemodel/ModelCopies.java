package vn.sovang.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Who took over which role model. */
@ApplicationScoped
class ModelCopies implements PanacheRepositoryBase<ModelCopy, UUID> {

    /** @throws NotFound when the model has none of this id (404) */
    ModelCopy get(UUID model, UUID id) {
        return findByIdOptional(id).filter(x -> x.roleModelId().equals(model)).orElseThrow(NotFound::new);
    }

    List<ModelCopy> of(UUID model) {
        return list("roleModelId = ?1 order by id", model);
    }

    long countOf(UUID model) {
        return count("roleModelId", model);
    }

    boolean isSource(UUID copy) {
        return count("fromCopyId", copy) > 0;
    }
}
