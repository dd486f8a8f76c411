package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was sent up.
 *
 * @param size bytes
 * @param mediaType told by the content
 * @param sha256 of the content, 64 hexadecimal digits
 */
@Schema(name = "StoredFile")
public record FileView(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull long size,
        @NotNull String mediaType,
        @NotNull String kindLabel,
        @NotNull String sha256) {

    public static FileView of(StoredFile f) {
        return new FileView(
                f.id(), f.name(), f.size(), f.kind().mediaType(), f.kind().label(), f.sha256());
    }
}
