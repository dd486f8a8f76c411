package vn.sovang.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.problem.ConstraintMessages;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Official papers by id. */
@ApplicationScoped
public class OfficialDocuments
        implements PanacheRepositoryBase<OfficialDocument, UUID>, ConstraintMessages.Source, FileReaders {

    /** @throws NotFound when there is none (404) */
    public OfficialDocument get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Official papers are open to everyone signed in, with their files. */
    @Override
    public boolean mayRead(Actor actor, UUID fileId) {
        return count("fileId", fileId) > 0;
    }

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "official_document_issuer_type_year_number_uk",
                "Văn bản cùng số, cùng loại, cùng cơ quan ban hành và cùng năm đã có. Hãy chọn văn bản có sẵn.");
    }
}
