package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as it is being prepared.
 *
 * @param section "I" to "IV" for a quarter, otherwise the heading it stands under
 * @param quarter 1 to 4, where the section does not say it
 * @param number as printed; numbering may start again in every section
 * @param leads the first is the primary one
 * @param timeText the time as written, where the paper names one for the task itself
 * @param time the last day of the section's quarter when absent
 * @param product guessed from the title when absent
 * @param productText the product as written, where the paper names it
 * @param answersTaskId in a unit's plan, the task of the province's plan that this one answers
 * @param raw the whole line as written
 */
@Schema(name = "DraftPlanTask")
public record DraftPlanTask(
        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String section,

        @Schema(nullable = true)
        @Min(value = 1, message = "Quý từ 1 đến 4.")
        @Max(value = 4, message = "Quý từ 1 đến 4.")
        Integer quarter,

        @Schema(nullable = true) @Size(max = 20, message = "Số thứ tự dài quá 20 ký tự.")
        String number,

        @NotBlank(message = "Hãy ghi nội dung công việc.") @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String title,

        @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 đơn vị.")
        List<@NotNull @Valid PartyDraft> leads,

        @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 đơn vị.")
        List<@NotNull @Valid PartyDraft> coordinators,

        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String timeText,

        @Schema(nullable = true) @Valid PlanTime time,
        @Schema(nullable = true) ProductKind product,

        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String productText,

        @Schema(nullable = true) @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String note,

        @Schema(nullable = true) @Size(max = 20000, message = "Dài quá 20.000 ký tự.")
        String raw,

        @Schema(nullable = true) UUID answersTaskId) {

    List<TaskParty> parties() {
        return Stream.concat(
                        safe(leads).stream().map(p -> p.on(TaskParty.Side.LEAD)),
                        safe(coordinators).stream().map(p -> p.on(TaskParty.Side.COORDINATOR)))
                .toList();
    }

    ProductKind productOr(ProductKind guess) {
        return product == null ? guess : product;
    }

    private static <T> List<T> safe(List<T> list) {
        return list == null ? List.of() : list;
    }
}
