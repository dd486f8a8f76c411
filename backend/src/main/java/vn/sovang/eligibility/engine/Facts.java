package vn.sovang.eligibility.engine;

import java.time.LocalDate;

/**
 * A history as rows of bits, one for each year back from the year asked about: bit 0 is that year, bit 1 the year
 * before. Runs of years are then a matter of a few instructions, which lets the whole register be asked in one go.
 */
final class Facts {

    private static final int SPAN = 63;

    final int year;
    /** Last year that does not count, because discipline had not ended when it began (R04). */
    final int blockedTo;
    /** Years after it. */
    final long countable;

    long graded;
    long good;
    long htxs;
    long ldtt;
    long cstdCs;
    long cstdTinh;
    long coTinh;
    long ttldxs;
    long baseWork;
    long secondBaseWork;
    long skDtTinh;
    long dtBelowTinh;
    long skDtTq;
    long dtBelowTq;
    long sk;
    long dt;
    long mt;
    Prior bk = Prior.NONE;
    Prior bkTtg = Prior.NONE;
    Prior hcLd3 = Prior.NONE;

    /** Years of an award that later ones build on, by whether it honoured years of work, one deed, or nobody knows. */
    record Prior(long merit, long deed, long unknown) {
        static final Prior NONE = new Prior(0, 0, 0);

        Prior plus(MeritType type, long bit) {
            if (type == null) {
                return new Prior(merit, deed, unknown | bit);
            }
            return type.isOfOneDeed() ? new Prior(merit, deed | bit, unknown) : new Prior(merit | bit, deed, unknown);
        }

        Prior after(int years) {
            return new Prior(merit << years, deed << years, unknown << years);
        }
    }

    private Facts(int year, int blockedTo) {
        this.year = year;
        this.blockedTo = blockedTo;
        this.countable = after(year, blockedTo);
    }

    /**
     * @param yearStart first day of the achievement of {@code year}; other years begin on the same day
     * @param known last day whose events count, null for all
     */
    static Facts of(History h, int year, LocalDate yearStart, LocalDate known) {
        Facts f = new Facts(year, blockedTo(h, year, yearStart, known));
        h.grades().forEach((y, g) -> {
            long bit = f.bit(y);
            f.graded |= bit;
            if (g.isGood()) {
                f.good |= bit;
            }
            if (g == Grade.HTXS) {
                f.htxs |= bit;
            }
        });
        h.standards().forEach((y, said) -> {
            if (said.contains("LDTT") || said.contains("CSTT")) {
                f.ldtt |= f.bit(y);
            }
        });
        for (Honour a : h.awards()) {
            f.add(a);
        }
        for (Initiative i : h.initiatives()) {
            f.add(i);
        }
        f.count();
        return f;
    }

    /** As many years later, if all went as well as it can. */
    Facts after(int years) {
        Facts f = new Facts(year + years, blockedTo);
        long ideal = ((1L << years) - 1) & f.countable;
        f.graded = graded << years | ideal;
        f.good = good << years | ideal;
        f.htxs = htxs << years | ideal;
        f.ldtt = ldtt << years | ideal;
        f.cstdCs = cstdCs << years | ideal;
        f.cstdTinh = cstdTinh << years | ideal;
        f.coTinh = coTinh << years | ideal;
        f.ttldxs = ttldxs << years | ideal;
        f.baseWork = baseWork << years | ideal;
        f.secondBaseWork = secondBaseWork << years | ideal;
        f.bk = bk.after(years);
        f.bkTtg = bkTtg.after(years);
        f.hcLd3 = hcLd3.after(years);
        return f;
    }

    /** As if the award that has to come before {@code award} were given for this year. */
    Facts withPriorAwardNow(String award) {
        Facts f = after(0);
        switch (award) {
            case "BK_TTG" -> f.bk = f.bk.merit() != 0 ? f.bk : f.bk.plus(MeritType.CONG_TRANG, 1);
            case "HC_LD3" -> f.bkTtg = f.bkTtg.merit() != 0 ? f.bkTtg : f.bkTtg.plus(MeritType.CONG_TRANG, 1);
            default -> f.hcLd3 = f.hcLd3.merit() != 0 ? f.hcLd3 : f.hcLd3.plus(MeritType.CONG_TRANG, 1);
        }
        return f;
    }

    private static int blockedTo(History h, int year, LocalDate yearStart, LocalDate known) {
        int blocked = Integer.MIN_VALUE;
        for (Restriction r : h.restrictions()) {
            boolean later = known != null && r.from() != null && r.from().isAfter(known);
            if (r.what() != Restriction.What.DISCIPLINE || later) {
                continue;
            }
            if (r.to() == null) {
                return Integer.MAX_VALUE;
            }
            int shift = r.to().getYear() - yearStart.getYear();
            boolean begunBefore = !yearStart.plusYears(shift).isAfter(r.to());
            blocked = Math.max(blocked, year + shift - (begunBefore ? 0 : 1));
        }
        return blocked;
    }

    private static long after(int year, int blockedTo) {
        if (blockedTo == Integer.MIN_VALUE) {
            return -1L;
        }
        return blockedTo >= year ? 0 : last(year - blockedTo);
    }

    private void add(Honour a) {
        long bit = bit(a.year());
        switch (AwardCodes.countsAs(a.award())) {
            case "LDTT", "CSTT" -> ldtt |= bit;
            case "CSTD_CS" -> cstdCs |= bit;
            case "CSTD_TINH" -> cstdTinh |= bit;
            case "CO_TINH" -> coTinh |= bit;
            case "TTLDXS" -> ttldxs |= bit;
            case "BK_TINH" -> bk = bk.plus(a.type(), bit);
            case "BK_TTG" -> bkTtg = bkTtg.plus(a.type(), bit);
            case "HC_LD3" -> hcLd3 = hcLd3.plus(a.type(), bit);
            default -> {
                // No rule builds on it.
            }
        }
    }

    private void add(Initiative i) {
        long bit = bit(i.year());
        if (i.what() == Initiative.What.MT) {
            mt |= bit;
            return;
        }
        secondBaseWork |= baseWork & bit;
        baseWork |= bit;
        boolean isDt = i.what() == Initiative.What.DT;
        if (isDt) {
            dt |= bit;
        } else {
            sk |= bit;
        }
        if (i.scope() != null && i.scope().reaches(Scope.TINH)) {
            skDtTinh |= bit;
        } else if (isDt) {
            dtBelowTinh |= bit;
        }
        if (i.scope() == Scope.TQ) {
            skDtTq |= bit;
        } else if (isDt) {
            dtBelowTq |= bit;
        }
    }

    /** What stands in years that do not count is as if it were not there; prior awards stay. */
    private void count() {
        good &= countable;
        htxs &= countable;
        ldtt &= countable;
        cstdCs &= countable;
        cstdTinh &= countable;
        coTinh &= countable;
        ttldxs &= countable;
        baseWork &= countable;
        secondBaseWork &= countable;
        skDtTinh &= countable;
        dtBelowTinh &= countable;
        skDtTq &= countable;
        dtBelowTq &= countable;
        sk &= countable;
        dt &= countable;
        mt &= countable;
    }

    /** Nothing for years to come and for those too long ago. */
    long bit(int y) {
        int back = year - y;
        return back < 0 || back > SPAN ? 0 : 1L << back;
    }

    /** Adjacent years that end with the year asked about. */
    static int run(long years) {
        return Long.numberOfTrailingZeros(~years);
    }

    /** The last {@code years} years. */
    static long last(int years) {
        return years > SPAN ? -1L : (1L << years) - 1;
    }

    static boolean isNow(long years) {
        return (years & 1) != 0;
    }
}
