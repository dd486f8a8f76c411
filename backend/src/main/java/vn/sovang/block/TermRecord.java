package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a block's year is known from and what is reported of it; may be written at any time, before and after the
 * decision.
 *
 * @param period the year as the block says it, where it is no calendar year: "năm học 2013–2014"
 */
@Schema(name = "TermRecord")
public record TermRecord(
        @Schema(nullable = true) @Size(max = 100, message = "Kỳ dài quá 100 ký tự.")
        String period,

        @NotNull(message = "Hãy gửi danh sách nguồn.") @Size(max = 40, message = "Không quá 40 nguồn.")
        List<@Valid @NotNull(message = "Không được để trống.") TermSource> sources,

        @NotNull(message = "Hãy gửi các thông tin đã nêu.") @Size(max = 200, message = "Không quá 200 thông tin.")
        List<@Valid @NotNull(message = "Không được để trống.") ReportedFact> facts) {}
