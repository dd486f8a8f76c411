package vn.sovang.eligibility.engine;

import java.util.function.Predicate;

/**
 * One condition of an award; the award is deserved when one of them holds.
 *
 * @param code letter or word of the law, null for an award with one condition only
 * @param label words for people
 * @param tried whether it is worth trying when none was claimed
 * @param check writes down everything that does not hold
 * @param possible whether the years alone would suffice; null where it is no matter of years
 * @param papers papers the condition itself asks for
 */
record Branch(
        String code, String label, Predicate<Case> tried, Check check, Predicate<Future> possible, Papers papers) {

    /** Checks one condition. */
    interface Check {
        void of(Case in, Findings out);
    }

    /** Whether this case needs a certificate of initiative, or a certification of the deed. */
    record Papers(Predicate<Case> certificate, Predicate<Case> certification) {
        static final Papers NONE = new Papers(c -> false, c -> false);

        static Papers certificate(Predicate<Case> when) {
            return new Papers(when, c -> false);
        }

        static final Papers CERTIFICATION = new Papers(c -> false, c -> true);
    }

    /** A year to come, if all went as well as it can. */
    record Future(Facts facts, Settings settings, int ahead) {}

    static Branch only(Check check, Predicate<Future> possible) {
        return new Branch(null, "", c -> true, check, possible, Papers.NONE);
    }

    static Branch only(Check check, Predicate<Future> possible, Papers papers) {
        return new Branch(null, "", c -> true, check, possible, papers);
    }

    Branch named(String code, String label) {
        return new Branch(code, label, tried, check, possible, papers);
    }

    Branch triedWhen(Predicate<Case> when) {
        return new Branch(code, label, when, check, possible, papers);
    }

    Branch withCertificate(Predicate<Case> when) {
        return new Branch(code, label, tried, check, possible, Papers.certificate(when));
    }

    Branch withCertification() {
        return new Branch(code, label, tried, check, possible, Papers.CERTIFICATION);
    }
}
