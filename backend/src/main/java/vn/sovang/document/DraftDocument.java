package vn.sovang.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An official paper to be recorded.
 *
 * @param number number and symbol as printed, such as 157/KH-UBND; absent when the paper has none
 * @param issuedOn date of issue, not after today
 * @param issuerId issuing unit where it is one of ours
 * @param issuerName issuing body as printed; taken from the unit when absent
 * @param title the abstract (trích yếu)
 * @param fileId a file sent up before
 */
@Schema(name = "DraftDocument")
public record DraftDocument(
        @NotNull(message = "Hãy chọn loại văn bản.") DocumentType type,

        @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự.")
        String number,

        LocalDate issuedOn,
        UUID issuerId,

        @Size(max = 300, message = "Tên cơ quan ban hành dài quá 300 ký tự.")
        String issuerName,

        @NotBlank(message = "Hãy ghi trích yếu.") @Size(max = 1000, message = "Trích yếu dài quá 1.000 ký tự.")
        String title,

        UUID fileId) {}
