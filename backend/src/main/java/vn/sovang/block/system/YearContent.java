package vn.sovang.block.system;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.ReportedFact;
import vn.sovang.block.TermSource;

/**
 * What is known of all blocks of a system in a year together, before or beside the lists of each.
 *
 * @param decidedBy who forms them, as written: the People's Committee, a council
 * @param decision the decision as it is known from papers; it makes nothing official. Left out, what is held stays
 * @param replaced decisions that ended with it, as written. Left out, what is held stays
 */
@Schema(name = "BlockYearContent")
public record YearContent(
        @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
        String decidedBy,

        @NotNull(message = "Hãy gửi các số liệu công bố.") @Size(max = 40, message = "Không quá 40 dòng số liệu.")
        List<@Valid @NotNull(message = "Không được để trống.") YearCount> counts,

        @NotNull(message = "Hãy gửi chỉ tiêu khen thưởng.") @Size(max = 40, message = "Không quá 40 dòng chỉ tiêu.")
        List<@Valid @NotNull(message = "Không được để trống.") YearQuota> quotas,

        @NotNull(message = "Hãy gửi danh sách nguồn.") @Size(max = 40, message = "Không quá 40 nguồn.")
        List<@Valid @NotNull(message = "Không được để trống.") TermSource> sources,

        @NotNull(message = "Hãy gửi các thông tin đã nêu.") @Size(max = 200, message = "Không quá 200 thông tin.")
        List<@Valid @NotNull(message = "Không được để trống.") ReportedFact> facts,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @Schema(nullable = true) @Valid DecisionFacts decision,

        @Schema(nullable = true) @Size(max = 500, message = "Quyết định được thay thế dài quá 500 ký tự.")
        String replaced) {}
