package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One signature block.
 *
 * @param mandates in whose place, outermost first ("TM. ỦY BAN NHÂN DÂN" before "KT. CHỦ TỊCH"); empty when somebody
 *     signs in their own right
 * @param post post of the signer ("Phó Chủ tịch"), printed in bold capitals
 * @param hint what to do here, in italics ("Ký, ghi rõ họ tên"), or null
 * @param name printed name of the signer, or null for a dotted line
 */
public record Signature(List<Mandate> mandates, String post, String hint, String name) {

    /** A capacity and the body or post it stands for. */
    public record Mandate(Capacity capacity, String principal) {}

    public Signature {
        mandates = List.copyOf(mandates);
    }

    /** Signed in one's own right, such as a director. */
    public static Signature of(String post, String name) {
        return new Signature(List.of(), post, null, name);
    }

    /** Signed in another's place, e.g. {@code in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", name)}. */
    public static Signature in(Capacity capacity, String principal, String post, String name) {
        return new Signature(List.of(new Mandate(capacity, principal)), post, null, name);
    }

    /** Same block on behalf of a collective body above: "TM. ỦY BAN NHÂN DÂN". */
    public Signature onBehalfOf(String body) {
        List<Mandate> outer = new ArrayList<>();
        outer.add(new Mandate(Capacity.ON_BEHALF, body));
        outer.addAll(mandates);
        return new Signature(outer, post, hint, name);
    }

    /** Same block with a hint under the post. */
    public Signature hinted(String newHint) {
        return new Signature(mandates, post, newHint, name);
    }

    /** The bold capital lines above the signature. */
    public List<String> titleLines(Layout layout) {
        List<String> lines = new ArrayList<>();
        for (Mandate mandate : mandates) {
            String prefix = mandate.capacity().prefix(layout);
            lines.add(prefix + " " + Wording.capitals(mandate.principal()));
        }
        if (!Wording.isBlank(post)) {
            lines.add(Wording.capitals(post));
        }
        return lines;
    }
}
