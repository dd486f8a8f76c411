package vn.sovang.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.naming.WrittenNames;

/** Reads number, date, title, bases, duties, recipients and signer from the text around the table. */
final class PlanHeaderReader {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}])số\\s*:\\s*(\\d+\\p{L}?)\\s*/\\s*([\\p{L}\\d-]+)");

    /** "Số 08-KH/BTCTU": Party bodies put the type before the stroke, and often no colon. */
    private static final Pattern PARTY_NUMBER = Pattern.compile(
            "^(?iu:số)\\s*:?\\s*(\\d+)\\s*-\\s*(\\p{Lu}+)\\s*/\\s*(\\p{Lu}[\\p{Lu}\\d]*)(?![\\p{L}\\d])");

    private static final Pattern DATE = Pattern.compile(
            "(?iu)^(?:([^,\\d]{2,40}),\\s*)?ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})$");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(\\d{4})(?!\\s*[-–]\\s*\\d)");
    private static final Pattern BASIS = Pattern.compile("(?iu)^(?:căn cứ|thực hiện)\\s.*");
    private static final Pattern ISSUER = Pattern.compile(
            "(?iu)^((?:ủy ban|uỷ ban|ubnd|hội đồng|sở|ban|khối|cụm|văn phòng|công an|thuế|trường|đảng ủy|chi cục|thanh tra|báo|phòng).{0,90}?)\\s+(?:xây dựng|ban hành|triển khai)\\s+kế hoạch.*");
    private static final Pattern CHAPTER = Pattern.compile("^[IVX]{1,5}\\.\\s+\\S.*");
    private static final int LONGEST_TITLE = 5;

    private final DutiesReader dutiesReader;

    private final LetterheadReader letterhead;

    PlanHeaderReader(PartyReader parties, WrittenNames names) {
        dutiesReader = new DutiesReader(parties);
        letterhead = new LetterheadReader(names);
    }

    PlanHeader read(List<String> prose) {
        List<String> lines = prose.stream()
                .map(line -> VietnameseText.clean(line.replace("**", "")))
                .toList();
        Fact<String> number = null;
        Fact<String> place = null;
        Fact<LocalDate> issuedOn = null;
        Fact<String> issuer = null;
        List<String> bases = new ArrayList<>();
        Fact<String> title = title(lines);
        List<String> entitling = title == null ? List.of() : title.raw().lines().toList();
        boolean opening = true;
        for (String line : lines) {
            opening &= !CHAPTER.matcher(line).matches();
            number = number == null ? number(line) : number;
            Matcher dated = DATE.matcher(line);
            if (issuedOn == null && dated.matches()) {
                issuedOn = date(dated);
                place = dated.group(1) == null
                        ? null
                        : new Fact<>(dated.group(1).trim(), line);
            }
            Matcher issuing = ISSUER.matcher(line);
            if (opening && issuer == null && issuing.matches()) {
                issuer = new Fact<>(
                        VietnameseText.clean(issuing.group(1).replaceAll("\\([^)]*\\)", "")), issuing.group(1));
            }
            if (opening && BASIS.matcher(line).matches() && !entitling.contains(line)) {
                bases.add(line.replaceAll("[.;,]+$", ""));
            }
        }
        if (issuer == null) {
            issuer = letterhead.read(lines);
        }
        Chapters chapters = Chapters.of(lines);
        return new PlanHeader(
                number,
                issuedOn,
                place,
                title,
                year(title, opening(lines), issuedOn),
                issuer,
                Closing.signer(lines),
                bases,
                chapters.purposes(),
                chapters.requirements(),
                dutiesReader.read(chapters.duties()),
                Closing.recipients(lines));
    }

    private static Fact<LocalDate> date(Matcher dated) {
        try {
            return new Fact<>(
                    LocalDate.of(
                            Integer.parseInt(dated.group(4)),
                            Integer.parseInt(dated.group(3)),
                            Integer.parseInt(dated.group(2))),
                    dated.group());
        } catch (DateTimeException e) {
            return null; // a day that does not exist is not a date of issue
        }
    }

    private static Fact<String> title(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.toUpperCase(Locale.ROOT).startsWith("KẾ HOẠCH")) {
                continue;
            }
            List<String> parts = new ArrayList<>();
            String rest = line.substring("KẾ HOẠCH".length()).trim();
            if (!rest.isEmpty()) {
                parts.add(line);
            }
            for (int k = i + 1;
                    k < lines.size() && parts.size() < LONGEST_TITLE && belongsToTitle(lines.get(k), parts);
                    k++) {
                if (!lines.get(k).isEmpty()) {
                    parts.add(lines.get(k));
                }
            }
            if (!parts.isEmpty()) {
                String title = String.join(" ", parts);
                return new Fact<>(
                        title, rest.isEmpty() ? line + "\n" + String.join("\n", parts) : String.join("\n", parts));
            }
        }
        return null;
    }

    /** Right below the word "KẾ HOẠCH" a line that begins with "Thực hiện" is what the plan is about, further down a basis. */
    private static boolean belongsToTitle(String line, List<String> parts) {
        if (line.isEmpty()) {
            return parts.isEmpty();
        }
        boolean first = parts.isEmpty() && !line.matches("(?iu)^căn cứ\\s.*");
        return line.codePoints().anyMatch(Character::isLetter)
                && (first || !BASIS.matcher(line).matches())
                && !CHAPTER.matcher(line).matches()
                && !ISSUER.matcher(line).matches()
                && line.length() < 250
                && !line.matches("(?iu)^(?:để|nhằm)\\s.*");
    }

    /** "UBND tỉnh xây dựng Kế hoạch … năm 2026, cụ thể như sau:". */
    private static Fact<String> opening(List<String> lines) {
        return lines.stream()
                .filter(line -> ISSUER.matcher(line).matches())
                .findFirst()
                .map(line -> new Fact<>(line.replaceFirst("(?iu)^.*?kế hoạch", ""), line))
                .orElse(null);
    }

    private static Fact<Integer> year(Fact<String> title, Fact<String> opening, Fact<LocalDate> issuedOn) {
        boolean titled = title != null && YEAR.matcher(title.value()).find();
        Fact<String> saying = titled ? title : opening;
        if (saying != null) {
            Matcher year = YEAR.matcher(saying.value());
            if (year.find()) {
                return new Fact<>(Integer.valueOf(year.group(1)), year.group());
            }
        }
        return issuedOn == null ? null : new Fact<>(issuedOn.value().getYear(), issuedOn.raw());
    }

    private static Fact<String> number(String line) {
        Matcher state = NUMBER.matcher(line);
        if (state.find()) {
            return new Fact<>(state.group(1) + "/" + state.group(2), state.group());
        }
        Matcher party = PARTY_NUMBER.matcher(line);
        return party.find()
                ? new Fact<>(party.group(1) + "-" + party.group(2) + "/" + party.group(3), party.group())
                : null;
    }
}
