package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/**
 * The head and the signature of what a proposer sends (Nghị định 30/2020/NĐ-CP): which agency stands above it, how it
 * numbers letters, and as what its head and those who sign for the head stand under the letter.
 */
@ApplicationScoped
class LetterFrame {

    private static final String PROVINCE = "Ủy ban nhân dân tỉnh Cao Bằng";
    private static final String CAPITAL = "Cao Bằng";

    private final Units units;

    LetterFrame(Units units) {
        this.units = units;
    }

    Letterhead head(Proposal p) {
        Letter letter = p.letter();
        Optional<Unit> unit = unit(p);
        boolean party = unit.filter(u -> u.kind() == UnitKind.PARTY_BODY).isPresent();
        Letterhead head = party
                ? Letterhead.party(superior(unit.get()), p.proposerName())
                : Letterhead.state(unit.map(this::superior).orElse(null), p.proposerName());
        String number = letter == null ? null : letter.number();
        int cut = number == null ? -1 : number.indexOf(party && number.contains("-") ? '-' : '/');
        return head.numbered(
                        cut < 0 ? number : number.substring(0, cut), cut < 0 ? symbol(unit) : number.substring(cut + 1))
                .at(unit.map(LetterFrame::place).orElse(CAPITAL), letter == null ? null : letter.signedOn());
    }

    Signature signature(Proposal p) {
        Optional<Unit> unit = unit(p);
        boolean block = p.vote() != null;
        String head = block ? "Trưởng khối" : unit.map(LetterFrame::headPost).orElse("Thủ trưởng đơn vị");
        // A commune's committee is a collective: who signs its letter signs on its behalf.
        String body = unit.filter(u -> isCommittee(u.kind()))
                .map(u -> "Ủy ban nhân dân")
                .orElse(null);
        Letter letter = p.letter();
        if (letter == null) {
            if (block) {
                return Signature.in(Capacity.ON_BEHALF, p.proposerName(), head, null);
            }
            return body == null
                    ? Signature.of(head, null)
                    : Signature.of(head, null).onBehalfOf(body);
        }
        String own = letter.post();
        if (letter.capacity() == SigningCapacity.HEAD) {
            return Signature.of(own == null ? head : own, letter.signer());
        }
        return switch (letter.capacity()) {
            case TM ->
                Signature.in(
                        Capacity.ON_BEHALF,
                        body == null ? p.proposerName() : body,
                        own == null ? head : own,
                        letter.signer());
            case KT -> {
                Signature deputy =
                        Signature.in(Capacity.FOR_HEAD, head, own == null ? "Phó " + head : own, letter.signer());
                yield body == null ? deputy : deputy.onBehalfOf(body);
            }
            case TL -> Signature.in(Capacity.BY_ORDER, head, own == null ? "" : own, letter.signer());
            default -> Signature.in(Capacity.BY_AUTHORISATION, head, own == null ? "" : own, letter.signer());
        };
    }

    /** Empty for a block: it is no agency. */
    private Optional<Unit> unit(Proposal p) {
        return p.vote() != null ? Optional.empty() : units.findByIdOptional(p.proposerUnitId());
    }

    /** People's committees print no agency above them. */
    private String superior(Unit unit) {
        if (isCommittee(unit.kind())) {
            return null;
        }
        return unit.parentId() == null
                ? unit.kind() == UnitKind.DEPARTMENT ? PROVINCE : null
                : units.findByIdOptional(unit.parentId()).map(Unit::name).orElse(null);
    }

    private static boolean isCommittee(UnitKind kind) {
        return kind == UnitKind.COMMUNE || kind == UnitKind.PEOPLES_COMMITTEE;
    }

    private static String symbol(Optional<Unit> unit) {
        return unit.filter(u -> isCommittee(u.kind())).isPresent() ? "TTr-UBND" : "TTr";
    }

    private static String headPost(Unit unit) {
        return switch (unit.kind()) {
            case COMMUNE, PEOPLES_COMMITTEE -> "Chủ tịch";
            case DEPARTMENT, ENTERPRISE, COOPERATIVE -> "Giám đốc";
            default -> "Thủ trưởng đơn vị";
        };
    }

    /** A commune dates its letters from where it is. */
    private static String place(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE
                ? unit.name().replaceFirst("(?iu)^(ủy ban nhân dân\\s+)?(xã|phường|đặc khu)\\s+", "")
                : CAPITAL;
    }
}
