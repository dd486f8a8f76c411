package vn.sovang.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.plan.DraftPlanTask;
import vn.sovang.plan.PlanTime;
import vn.sovang.plan.ProductKind;
import vn.sovang.plan.reading.ReadRow;
import vn.sovang.shared.time.rule.TimeRule;

/**
 * One task as read, and as corrected.
 *
 * @param index position in the reading, from 0; stays the same when other rows go; absent for a row added by hand
 * @param section "I" to "IV" under a quarter's heading, otherwise the heading's text
 * @param quarter 1 to 4
 * @param number as printed
 * @param leads the first is the primary one
 * @param timeText the time as written, where the paper has a column for it
 * @param timeLabel the time as it was understood; ignored when sent
 * @param product guessed from the title; absent takes the guess
 * @param productText the product as written, where the paper has a column for it
 * @param answers in a unit's plan, the task of the province's plan that it answers
 * @param raw the whole line as written; a torn row's parts separated by line breaks
 */
@Schema(name = "ImportRow")
public record ImportRow(
        @Schema(nullable = true) Integer index,

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
        List<@NotNull @Valid ImportParty> leads,

        @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 đơn vị.")
        List<@NotNull @Valid ImportParty> coordinators,

        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String timeText,

        @Schema(nullable = true) @Valid PlanTime time,
        @Schema(nullable = true) String timeLabel,
        @Schema(nullable = true) ProductKind product,

        @Schema(nullable = true) @Size(max = 500, message = "Dài quá 500 ký tự.")
        String productText,

        @Schema(nullable = true) @Size(max = 3000, message = "Dài quá 3.000 ký tự.")
        String note,

        @Schema(nullable = true) @Valid ImportAnswer answers,

        @Schema(nullable = true) @Size(max = 50000, message = "Dài quá 50.000 ký tự.")
        String raw) {

    public ImportRow {
        leads = leads == null ? List.of() : List.copyOf(leads);
        coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
    }

    static ImportRow of(ReadRow r) {
        return new ImportRow(
                r.index(),
                r.section(),
                r.quarter(),
                r.number(),
                r.title(),
                r.leads().stream().map(ImportParty::of).toList(),
                r.coordinators().stream().map(ImportParty::of).toList(),
                r.timeText(),
                time(r.time(), r.timeText()),
                null,
                ProductKind.guess(r.title(), r.product()),
                r.product(),
                r.note(),
                null,
                r.raw());
    }

    private static PlanTime time(TimeRule rule, String raw) {
        return PlanTime.of(rule, raw).orElse(null);
    }

    Stream<ImportParty> parties() {
        return Stream.concat(leads.stream(), coordinators.stream());
    }

    ImportRow at(int newIndex) {
        return with(newIndex, leads, coordinators, null, answers);
    }

    ImportRow answering(ImportAnswer next) {
        return with(index, leads, coordinators, null, next);
    }

    /** @param year what a time without a year is understood by */
    ImportRow named(Map<UUID, String> units, Map<UUID, String> tasks, int year) {
        return with(
                index,
                leads.stream().map(p -> p.named(units)).toList(),
                coordinators.stream().map(p -> p.named(units)).toList(),
                time == null ? null : time.label(year),
                answers == null
                        ? null
                        : new ImportAnswer(answers.taskId(), tasks.get(answers.taskId()), answers.guessed()));
    }

    private ImportRow with(
            Integer newIndex,
            List<ImportParty> newLeads,
            List<ImportParty> newCoordinators,
            String newTimeLabel,
            ImportAnswer newAnswers) {
        return new ImportRow(
                newIndex,
                section,
                quarter,
                number,
                title,
                newLeads,
                newCoordinators,
                timeText,
                time,
                newTimeLabel,
                product,
                productText,
                note,
                newAnswers,
                raw);
    }

    DraftPlanTask asDraft() {
        return new DraftPlanTask(
                section,
                quarter,
                number,
                title,
                leads.stream().map(ImportParty::asDraft).toList(),
                coordinators.stream().map(ImportParty::asDraft).toList(),
                timeText,
                time,
                product,
                productText,
                note,
                raw,
                answers == null ? null : answers.taskId());
    }
}
