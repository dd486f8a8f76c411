package vn.sovang.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.NotFound;

/** Items of the media by role model. */
@ApplicationScoped
class ModelMediaItems implements PanacheRepositoryBase<ModelMedia, UUID> {

    /** @throws NotFound when the model has none of this id (404) */
    ModelMedia get(UUID model, UUID id) {
        return findByIdOptional(id).filter(x -> x.roleModelId().equals(model)).orElseThrow(NotFound::new);
    }

    List<ModelMedia> of(UUID model) {
        return list("roleModelId = ?1 order by publishedOn desc nulls last, id", model);
    }
}
