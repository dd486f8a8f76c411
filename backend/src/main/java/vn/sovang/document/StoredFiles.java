package vn.sovang.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files by id. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    Map<UUID, StoredFile> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }
}
