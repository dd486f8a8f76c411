package vn.sovang.round;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.unit.UnitKind;

/** Whom an exception is for, in the words by which the time engine finds it and people read it. */
@ApplicationScoped
class RoundWords {

    static final String BLOCKS = "Cụm, khối thi đua";

    private final AwardCatalogue catalogue;

    RoundWords(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String who(RoundException e) {
        return switch (e.target()) {
            case AWARD -> award(e.code());
            case UNIT_KIND -> UnitKind.valueOf(e.code()).label();
            case BLOCKS -> BLOCKS;
        };
    }

    String award(String code) {
        return catalogue.get(code).shortName();
    }
}
