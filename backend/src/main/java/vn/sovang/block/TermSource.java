package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper or news item a year is known from.
 *
 * @param mark short sign facts refer to: "a", "b"
 * @param address where it can be read again, null when not known
 * @param coverage how complete it is, for example "cắt ngang ở khối IV"
 */
@Embeddable
@Schema(name = "BlockSource")
public record TermSource(
        @NotNull(message = "Hãy ghi ký hiệu nguồn.") @Size(max = 20, message = "Ký hiệu nguồn dài quá 20 ký tự.")
        String mark,

        @NotNull(message = "Hãy ghi tên nguồn.") @Size(max = 500, message = "Tên nguồn dài quá 500 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 1000, message = "Địa chỉ dài quá 1000 ký tự.")
        String address,

        @Schema(nullable = true) @Column(name = "published_on")
        LocalDate publishedOn,

        @Schema(nullable = true) @Size(max = 500, message = "Mức đầy đủ dài quá 500 ký tự.")
        String coverage) {}
