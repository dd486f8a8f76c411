package vn.sovang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Opens signed papers to who reads the record they belong to. */
@ApplicationScoped
class SignedPaperFiles implements FileReaders {

    private final EntityManager entities;
    private final Instance<SignedPaperOwner> owners;

    SignedPaperFiles(EntityManager entities, @Any Instance<SignedPaperOwner> owners) {
        this.entities = entities;
        this.owners = owners;
    }

    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        List<?> rows = entities.createNativeQuery(
                        "select subject_type, subject_id from signed_paper where file_id = :file", Tuple.class)
                .setParameter("file", fileId)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).anyMatch(t -> owners.stream()
                .filter(o -> o.subjectType().equals(t.get("subject_type", String.class)))
                .anyMatch(o -> o.mayRead(actor, t.get("subject_id", UUID.class))));
    }

    @Override
    public boolean opensToMachines() {
        return true;
    }
}
