package vn.sovang.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.document.FileReaders;
import vn.sovang.shared.security.Actor;

/** Who sees a pledge may open the files that prove its results. */
@ApplicationScoped
class EvidenceFiles implements FileReaders {

    private final Pledges pledges;

    EvidenceFiles(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        return pledges.holdsFile(actor, fileId);
    }
}
