package vn.sovang.eligibility.dossier;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.proposal.ProposalStatus;

/** When the answer of the rules is kept with a dossier. */
@Schema(name = "EligibilityMoment")
public enum Moment {
    SUBMISSION("Khi gửi hồ sơ"),
    RECEIPT("Khi tiếp nhận"),
    DECISION("Khi quyết định");

    private final String label;

    Moment(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Moment> of(ProposalStatus reached) {
        return switch (reached) {
            case SUBMITTED -> Optional.of(SUBMISSION);
            case RECEIVED -> Optional.of(RECEIPT);
            case DECIDED -> Optional.of(DECISION);
            default -> Optional.empty();
        };
    }
}
