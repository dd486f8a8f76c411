package vn.sovang.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which capacity the signer of a paper signs (Nghị định 30/2020/NĐ-CP). */
@Schema(name = "SigningCapacity")
public enum SigningCapacity {
    /** The head signs in the own name. */
    HEAD("Người đứng đầu ký"),
    /** A deputy for the head. */
    KT("KT. (ký thay)"),
    /** On behalf of a collective body. */
    TM("TM. (thay mặt)"),
    /** By order of the head. */
    TL("TL. (thừa lệnh)"),
    /** By written authority of the head. */
    TUQ("TUQ. (thừa ủy quyền)");

    private final String label;

    SigningCapacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
