package vn.sovang.plan.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pasted table, with or without the text around it; cells separated by tabs. */
@Schema(name = "PlanText")
public record PlanText(
        @NotBlank(message = "Hãy dán nội dung kế hoạch.")
        @Size(max = 4_000_000, message = "Nội dung dài quá 4.000.000 ký tự.")
        String text) {}
