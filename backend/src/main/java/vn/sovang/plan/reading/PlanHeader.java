package vn.sovang.plan.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What the text around the task table says; every fact is null and every list empty when the text does not say it.
 *
 * @param number number and symbol without blanks, such as 157/KH-UBND
 * @param year the plan year, from the title, or else from the date of issue
 * @param issuer as the text names itself
 */
public record PlanHeader(
        Fact<String> number,
        Fact<LocalDate> issuedOn,
        Fact<String> place,
        Fact<String> title,
        Fact<Integer> year,
        Fact<String> issuer,
        Fact<Signer> signer,
        List<String> legalBases,
        List<String> purposes,
        List<String> requirements,
        List<ActorDuties> duties,
        List<String> recipients) {

    public PlanHeader {
        legalBases = List.copyOf(legalBases);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
        duties = List.copyOf(duties);
        recipients = List.copyOf(recipients);
    }
}
