package vn.sovang.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.plan.PartyDraft;
import vn.sovang.plan.PlanDuty;
import vn.sovang.plan.reading.Fact;
import vn.sovang.plan.reading.PlanHeader;
import vn.sovang.plan.reading.Signer;
import vn.sovang.plan.reading.WrittenParty;
import vn.sovang.unit.naming.WrittenNames;

/**
 * What the text around the table says; what it does not say is absent.
 *
 * @param issuerRaw the issuer as the text names itself
 * @param issuerText in whose name it is issued where that is no unit, such as a block
 * @param issuerId the unit that name means, when it is certain
 */
@Schema(name = "ImportHeader")
public record ImportHeader(
        @Schema(nullable = true) @Size(max = 500, message = "Tên kế hoạch dài quá 500 ký tự.")
        String title,

        @Schema(nullable = true) Integer year,

        @Schema(nullable = true) @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự.")
        String number,

        @Schema(nullable = true) LocalDate issuedOn,

        @Schema(nullable = true) @Size(max = 100, message = "Dài quá 100 ký tự.")
        String place,

        @Schema(nullable = true) String issuerRaw,
        @Schema(nullable = true) UUID issuerId,

        @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan ban hành dài quá 300 ký tự.")
        String issuerText,

        @Schema(nullable = true) @Size(max = 100, message = "Dài quá 100 ký tự.")
        String signerName,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerCapacity,

        @Schema(nullable = true) @Size(max = 200, message = "Dài quá 200 ký tự.")
        String signerPosition,

        @Schema(nullable = true) List<String> legalBases,
        @Schema(nullable = true) List<String> purposes,
        @Schema(nullable = true) List<String> requirements,
        @Schema(nullable = true) List<@NotNull @Valid PlanDuty> duties,
        @Schema(nullable = true) List<String> recipients) {

    static ImportHeader of(PlanHeader h, WrittenNames names) {
        String issuer = value(h.issuer());
        UUID unit = issuer == null ? null : names.resolve(issuer).unitId().orElse(null);
        Signer signer = value(h.signer());
        return new ImportHeader(
                value(h.title()),
                value(h.year()),
                value(h.number()),
                value(h.issuedOn()),
                value(h.place()),
                issuer,
                unit,
                unit == null ? issuer : null,
                signer == null ? null : signer.name(),
                signer == null ? null : signer.capacity(),
                signer == null ? null : signer.position(),
                h.legalBases(),
                h.purposes(),
                h.requirements(),
                h.duties().stream()
                        .map(d -> new PlanDuty(d.actor(), d.requested(), parties(d.parties()), d.duties()))
                        .toList(),
                h.recipients());
    }

    /** The words of the paper stay beside it. */
    ImportHeader issuedBy(UUID unit) {
        return new ImportHeader(
                title,
                year,
                number,
                issuedOn,
                place,
                issuerRaw,
                unit,
                null,
                signerName,
                signerCapacity,
                signerPosition,
                legalBases,
                purposes,
                requirements,
                duties,
                recipients);
    }

    /** Each meaning once: a heading may name the same group in several words. */
    private static List<PartyDraft> parties(List<WrittenParty> written) {
        List<PartyDraft> named = new ArrayList<>();
        for (WrittenParty w : written) {
            PartyDraft next = new PartyDraft(w.raw(), w.unitId(), w.group(), w.person());
            boolean known = named.stream()
                    .anyMatch(n -> (next.unitId() != null || next.group() != null)
                            && Objects.equals(n.unitId(), next.unitId())
                            && n.group() == next.group());
            if (!known) {
                named.add(next);
            }
        }
        return named;
    }

    private static <T> T value(Fact<T> fact) {
        return fact == null ? null : fact.value();
    }
}
