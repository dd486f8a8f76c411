package vn.sovang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A title or form of award.
 *
 * @param code official abbreviation without accents, for example CO_TINH
 * @param abbreviations how people write it in short, for searching
 * @param source article that defines it
 */
public record Award(
        String code,
        String name,
        String shortName,
        AwardFamily family,
        AwardLevel level,
        Set<SubjectKind> subjects,
        List<String> abbreviations,
        String source,
        List<Authority> authorities,
        List<Needed> documents) {

    /**
     * Who may decide it in a time.
     *
     * @param confirmed false while the province has not confirmed it: shown, never refuses by itself
     */
    public record Authority(
            DecisionMaker maker,
            String title,
            LocalDate validFrom,
            LocalDate validTo,
            boolean confirmed,
            String source) {

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * A paper its dossier needs.
     *
     * @param place order in which papers are listed
     * @param required false when it is needed in some cases only
     * @param confirmed true when the law itself asks for it
     */
    public record Needed(String documentCode, String documentName, int place, boolean required, boolean confirmed) {}

    /** What the authority table says about one signer on one day. */
    public enum Authorisation {
        /** The table names the signer, confirmed. */
        ALLOWED,
        /** Named but not confirmed, or only unconfirmed rows speak: a person has to look. */
        UNCONFIRMED,
        /** Confirmed rows name others only. */
        REFUSED
    }

    public Authorisation mayBeDecidedBy(DecisionMaker maker, LocalDate day) {
        List<Authority> valid =
                authorities.stream().filter(a -> a.isValidOn(day)).toList();
        var own = valid.stream().filter(a -> a.maker() == maker).toList();
        if (own.stream().anyMatch(Authority::confirmed)) {
            return Authorisation.ALLOWED;
        }
        boolean othersConfirmed = valid.stream().anyMatch(Authority::confirmed);
        return own.isEmpty() && othersConfirmed ? Authorisation.REFUSED : Authorisation.UNCONFIRMED;
    }

    public boolean isFor(SubjectKind kind) {
        return subjects.contains(kind);
    }
}
