package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closing part of a plan as a whole; once the plan is issued its words have to be those of the paper. */
@Schema(name = "MandatesDraft")
public record MandatesDraft(
        @NotNull(message = "Hãy gửi danh sách, có thể trống.") @Size(max = 100, message = "Không quá 100 mục.")
        List<@NotNull @Valid Actor> actors) {

    /** One heading with its points. */
    @Schema(name = "ActorMandateDraft")
    public record Actor(
            @NotBlank(message = "Hãy ghi ai thực hiện.") @Size(max = 500, message = "Dài quá 500 ký tự.")
            String actor,

            @NotNull boolean requested,

            @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 đơn vị.")
            List<@NotNull @Valid PartyDraft> parties,

            @Schema(nullable = true) @Size(max = 50, message = "Không quá 50 ý.")
            List<@NotNull @Valid Point> points) {

        public Actor {
            parties = parties == null ? List.of() : parties;
            points = points == null ? List.of() : points;
        }

        PlanDuty asDuty() {
            return new PlanDuty(
                    actor.strip(),
                    requested,
                    parties,
                    points.stream().map(p -> p.text().strip()).toList());
        }
    }

    /**
     * One point.
     *
     * @param taskIds tasks of this plan that carry it out
     */
    @Schema(name = "MandatePointDraft")
    public record Point(
            @NotBlank(message = "Hãy ghi nội dung được giao.") @Size(max = 5000, message = "Dài quá 5.000 ký tự.")
            String text,

            @Schema(nullable = true) @Size(max = 100, message = "Không quá 100 nhiệm vụ.")
            List<@NotNull UUID> taskIds) {

        public Point {
            taskIds = taskIds == null ? List.of() : taskIds;
        }
    }

    List<PlanDuty> duties() {
        return actors.stream().map(Actor::asDuty).toList();
    }
}
