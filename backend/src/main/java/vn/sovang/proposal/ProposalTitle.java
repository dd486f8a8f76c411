package vn.sovang.proposal;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;

/** The title a dossier gets when nobody wrote one. */
final class ProposalTitle {

    private ProposalTitle() {}

    static String of(Proposal p, AwardCatalogue catalogue) {
        List<Nominee> nominees = p.nominees();
        String awards = nominees.stream()
                .map(n -> catalogue.get(n.awardCode()).shortName())
                .distinct()
                .collect(Collectors.joining(", "));
        if (nominees.size() == 1) {
            return awards + " cho " + nominees.get(0).name();
        }
        String whom = nominees.stream()
                .collect(Collectors.groupingBy(Nominee::subjectKind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey().label().toLowerCase())
                .collect(Collectors.joining(", "));
        return awards + " cho " + whom;
    }
}
