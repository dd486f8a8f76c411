package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a paper says that no other record of the year holds; kept as it is said.
 *
 * @param matter what it is about, for example "Cờ thi đua của UBND tỉnh"
 * @param unitId whom it is about, where that is a known unit
 * @param written whom it is about, as the paper writes it
 * @param raw the value as written: "06/6", "hơn 490 tỷ đồng"; figures are read from it and never replace it
 * @param forYear the year it is for, where that is another than the year it stands with
 * @param source mark of one of the sources
 */
@Embeddable
@Schema(name = "ReportedFact")
public record ReportedFact(
        @NotNull(message = "Hãy chọn loại thông tin.") @Enumerated(EnumType.STRING)
        FactKind kind,

        @NotNull(message = "Hãy ghi nội dung.") @Size(max = 500, message = "Nội dung dài quá 500 ký tự.")
        String matter,

        @Schema(nullable = true) @Column(name = "unit_id") UUID unitId,

        @Schema(nullable = true) @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String written,

        @Schema(nullable = true) @Size(max = 1000, message = "Giá trị dài quá 1000 ký tự.")
        String raw,

        @Schema(nullable = true)
        @Column(name = "for_year")
        @Min(value = 1945, message = "Năm phải từ 1945 đến 2100.")
        @Max(value = 2100, message = "Năm phải từ 1945 đến 2100.")
        Integer forYear,

        @Schema(nullable = true) @Column(name = "held_on") LocalDate on,

        @NotNull(message = "Hãy chọn mức chắc chắn.") @Enumerated(EnumType.STRING)
        FactStanding standing,

        @Schema(nullable = true) @Size(max = 20, message = "Ký hiệu nguồn dài quá 20 ký tự.")
        String source,

        @Schema(nullable = true) @Size(max = 1000, message = "Ghi chú dài quá 1000 ký tự.")
        String note) {}
