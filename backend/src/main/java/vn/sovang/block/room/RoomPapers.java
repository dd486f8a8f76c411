package vn.sovang.block.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.block.BlockTerms;
import vn.sovang.document.FileReaders;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Papers by room; who may enter the room may open them. */
@ApplicationScoped
class RoomPapers implements PanacheRepositoryBase<RoomPaper, UUID>, FileReaders {

    private final BlockTerms terms;
    private final RoomPolicy policy;

    RoomPapers(BlockTerms terms, RoomPolicy policy) {
        this.terms = terms;
        this.policy = policy;
    }

    /** @throws NotFound when the room has no such paper (404) */
    RoomPaper get(UUID termId, UUID id) {
        return findByIdOptional(id).filter(p -> p.termId().equals(termId)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<RoomPaper> of(UUID termId) {
        return list("termId = ?1 order by sharedAt desc, id desc", termId);
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        return list("fileId", fileId).stream().anyMatch(p -> policy.reads(actor, terms.findById(p.termId())));
    }
}
