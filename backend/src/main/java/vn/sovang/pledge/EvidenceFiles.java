package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.sovang.document.FileReaders;
import vn.sovang.shared.security.Actor;

/** Who sees a pledge may open the files that prove its results. */
@ApplicationScoped
class EvidenceFiles implements FileReaders {

    private final EntityManager entities;
    private final Pledges pledges;
    private final PledgeFrames frames;
    private final PledgePolicy policy;

    EvidenceFiles(EntityManager entities, Pledges pledges, PledgeFrames frames, PledgePolicy policy) {
        this.entities = entities;
        this.pledges = pledges;
        this.frames = frames;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        List<?> ids = entities.createNativeQuery("""
                        select distinct pledge_id from pledge_target
                         where mid_files @> array[:file] or year_files @> array[:file]
                        """, UUID.class)
                .setParameter("file", fileId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).map(pledges::findById).anyMatch(p -> frames.of(p.blockId(), p.year())
                .filter(f -> policy.sees(actor, p, f))
                .isPresent());
    }
}
