package vn.sovang.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sovang.audit.ChainReading.Stray;
import vn.sovang.shared.security.SigningKeys;

/**
 * Recomputes the chain day by day and compares it with the signed digests, those in the database and their copies
 * outside it. Trusts nothing in the database but what the signatures vouch for.
 */
public final class ChainVerification {

    private final ChainReading reading;
    private final SigningKeys keys;
    private final Map<LocalDate, DayDigest> copies;
    private final NavigableMap<LocalDate, DayDigest> digests;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;

    private ChainVerification(ChainReading reading, SigningKeys keys, Map<LocalDate, DayDigest> copies)
            throws SQLException {
        this.reading = reading;
        this.keys = keys;
        this.copies = copies;
        this.digests = reading.digests();
        this.today = reading.today();
        TreeSet<LocalDate> known = new TreeSet<>(reading.ends());
        known.addAll(digests.keySet());
        known.addAll(copies.keySet());
        this.first = known.isEmpty() ? today : known.first();
        this.last = known.isEmpty() || known.last().isBefore(today) ? today : known.last();
    }

    /**
     * Begins a check in one unchanging state of the database; the caller ends the transaction.
     *
     * @param connection without autocommit
     * @param keyFolder folder of the audit keys
     * @param digestFolder folder of the copies
     */
    public static ChainVerification over(Connection connection, Path keyFolder, Path digestFolder) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("set transaction isolation level repeatable read read only");
        }
        return of(connection, keyFolder, digestFolder);
    }

    /** The same in whatever transaction is running. */
    static ChainVerification of(Connection connection, Path keyFolder, Path digestFolder) throws SQLException {
        return new ChainVerification(
                new ChainReading(connection), SigningKeys.in(keyFolder, "audit"), new DigestFolder(digestFolder).all());
    }

    public LocalDate firstDay() {
        return first;
    }

    public LocalDate lastDay() {
        return last;
    }

    /** Days from {@code from} to {@code to}, earliest first. */
    public List<VerifiedDay> days(LocalDate from, LocalDate to) throws SQLException {
        Map<LocalDate, List<Stray>> strays = new TreeMap<>();
        for (Stray s : reading.strays(from.isAfter(first) ? from : null, to.isBefore(last) ? to : null)) {
            strays.computeIfAbsent(s.day(), d -> new ArrayList<>()).add(s);
        }
        TreeSet<LocalDate> days = new TreeSet<>(strays.keySet());
        for (LocalDate d = from.isAfter(first) ? from : first; !d.isAfter(to) && !d.isAfter(last); d = d.plusDays(1)) {
            days.add(d);
        }
        List<VerifiedDay> found = new ArrayList<>();
        for (LocalDate day : days) {
            found.add(day(day, strays.getOrDefault(day, List.of())));
        }
        return found;
    }

    private VerifiedDay day(LocalDate day, List<Stray> strays) throws SQLException {
        Faults faults = new Faults(day);
        DayChain chain = new DayChain(faults);
        reading.links(day, chain::next);
        strays.forEach(faults::stray);
        DayDigest digest = digests.get(day);
        if (digest != null) {
            signature(digest, faults);
            chain.compare(digest);
        } else if (copies.containsKey(day)
                || (!digests.isEmpty() && digests.lastKey().isAfter(day))) {
            if (!digests.isEmpty() && day.isBefore(digests.firstKey()) && !copies.containsKey(day)) {
                faults.begin();
            } else {
                faults.digestMissing();
            }
            Optional.ofNullable(copies.get(day)).filter(d -> d.signedBy(keys)).ifPresent(chain::compare);
        }
        return new VerifiedDay(
                day,
                chain.entries(),
                state(day, digest, faults),
                state(day, digest, faults).label(),
                Optional.ofNullable(digest),
                faults.found());
    }

    private void signature(DayDigest digest, Faults faults) {
        DayDigest copy = copies.get(digest.day());
        if (!digest.signedBy(keys)) {
            faults.notSigned();
        } else if (copy != null && copy.signedBy(keys) && !copy.text().equals(digest.text())) {
            faults.differsFromCopy();
        }
        DayDigest before = digests.get(digest.day().minusDays(1));
        byte[] expected = before == null ? Sha256.NONE : before.hash();
        if (!digest.follows(expected)) {
            faults.digestBefore();
        }
    }

    private VerifiedDay.State state(LocalDate day, DayDigest digest, Faults faults) {
        if (!faults.found().isEmpty()) {
            return VerifiedDay.State.FAULTY;
        }
        if (digest != null) {
            return VerifiedDay.State.INTACT;
        }
        return day.isBefore(today) ? VerifiedDay.State.UNSIGNED : VerifiedDay.State.OPEN;
    }
}
