package vn.sovang.shared.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Moments of new moon after Jean Meeus, Astronomical Algorithms, chapter 49; good to less than a minute here. */
final class NewMoon {

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);
    private static final double J2000_DAY = 2451545.0;
    private static final double MONTH = 29.530588861;
    /** Dynamical time is about so much ahead of the clock between 2016 and 2035. */
    private static final Duration DELTA_T = Duration.ofSeconds(72);

    /** Factor, then how often M, M', F and the power of E. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 1, 0, 0}, {0.17241, 1, 0, 0, 1}, {0.01608, 0, 2, 0, 0}, {0.01039, 0, 0, 2, 0},
        {0.00739, -1, 1, 0, 1}, {-0.00514, 1, 1, 0, 1}, {0.00208, 2, 0, 0, 2}, {-0.00111, 0, 1, -2, 0},
        {-0.00057, 0, 1, 2, 0}, {0.00056, 1, 2, 0, 1}, {-0.00042, 0, 3, 0, 0}, {0.00042, 1, 0, 2, 1},
        {0.00038, 1, 0, -2, 1}, {-0.00024, -1, 2, 0, 1},
    };
    /** Factor, start and rate of the planets' pull. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
    };

    private NewMoon() {}

    /** The one nearest to a day, in UTC. */
    static LocalDateTime near(LocalDate day) {
        double days = ChronoUnit.DAYS.between(J2000.toLocalDate(), day);
        return at(Math.round((days - 5.1) / MONTH));
    }

    private static LocalDateTime at(double k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double day = 2451550.09766 + MONTH * k + 0.00015437 * t * t;
        for (double[] x : TERMS) {
            day += x[0] * Math.pow(e, x[4]) * sin(x[1] * m + x[2] * moon + x[3] * f);
        }
        day -= 0.00017 * sin(124.7746 - 1.56375588 * k);
        for (double[] x : PLANETS) {
            day += x[0] * sin(x[1] + x[2] * k);
        }
        return J2000.plusSeconds(Math.round((day - J2000_DAY) * 86_400)).minus(DELTA_T);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
