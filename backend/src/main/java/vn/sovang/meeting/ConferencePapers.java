package vn.sovang.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.document.paper.ConferenceInvitationPaper;
import vn.sovang.document.paper.ConferenceMinutesPaper;
import vn.sovang.document.paper.ConferenceProgrammePaper;
import vn.sovang.document.paper.CountingRecordPaper;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Signature;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotPurpose;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.meeting.ballot.Outcome;
import vn.sovang.meeting.ballot.Outcome.Standing;
import vn.sovang.meeting.ballot.Tally;

/** What the papers of one meeting say. */
final class ConferencePapers {

    private final Meeting meeting;
    private final String province;
    private final Map<UUID, String> names;

    /** @param province "Tỉnh Cao Bằng" */
    ConferencePapers(Meeting meeting, String province, Map<UUID, String> names) {
        this.meeting = meeting;
        this.province = province;
        this.names = names;
    }

    Paper invitation() {
        List<String> guests = Stream.concat(
                        meeting.people().stream().filter(Participant::isGuest).map(ConferencePapers::guest),
                        Stream.of("Các đơn vị thành viên " + meeting.blockName()))
                .toList();
        return ConferenceInvitationPaper.of(new ConferenceInvitationPaper.Invitation(
                letterhead("GM").at(place(), null),
                meeting.title(),
                guests,
                meeting.chair(),
                meeting.plannedOn(),
                meeting.plannedAt(),
                meeting.place(),
                meeting.runSheet().stream().map(RunSheetItem::title).toList(),
                List.of(),
                head(),
                List.of("Như trên", "Lưu: VT")));
    }

    Paper programme() {
        return ConferenceProgrammePaper.of(new ConferenceProgrammePaper.Programme(
                letterhead(null),
                meeting.title(),
                Optional.ofNullable(meeting.heldOn()).orElse(meeting.plannedOn()),
                meeting.place(),
                meeting.runSheet().stream()
                        .map(i -> new ConferenceProgrammePaper.Item(i.startsAt(), null, i.title(), i.presenter()))
                        .toList(),
                head()));
    }

    Paper minutes(List<Ballot> ballots) {
        List<Ballot> closed =
                ballots.stream().filter(b -> b.status() == BallotStatus.CLOSED).toList();
        return ConferenceMinutesPaper.of(new ConferenceMinutesPaper.Minutes(
                letterhead("BB").at(place(), meeting.heldOn()),
                meeting.title(),
                meeting.heldOn(),
                meeting.startedAt(),
                meeting.endedAt(),
                meeting.place(),
                meeting.chair(),
                meeting.secretary(),
                meeting.people().stream()
                        .filter(Participant::isGuest)
                        .map(ConferencePapers::guest)
                        .toList(),
                meeting.attendance().stream().map(this::attendance).toList(),
                proceedings(closed),
                meeting.amendments().stream().map(this::remark).toList(),
                List.of(),
                votes(closed, false),
                votes(closed, true),
                meeting.conclusion(),
                Signature.of("Thư ký", null),
                Signature.of("Chủ trì", null),
                List.of("Sở Nội vụ", "Các đơn vị thành viên", "Lưu: VT")));
    }

    Paper countingRecord(Ballot b) {
        Tally t = b.tally();
        List<Signature> signatures = new ArrayList<>();
        b.tellers()
                .forEach(teller -> signatures.add(
                        0, Signature.of(Optional.ofNullable(teller.role()).orElse("Thành viên"), teller.name())));
        return CountingRecordPaper.of(new CountingRecordPaper.CountingRecord(
                letterhead(null).at(place(), meeting.heldOn()),
                b.title() + "\n" + meeting.blockName(),
                meeting.heldOn(),
                null,
                null,
                meeting.place(),
                b.tellers().stream()
                        .map(teller -> new CountingRecordPaper.Teller(teller.name(), teller.role(), teller.unitName()))
                        .toList(),
                new CountingRecordPaper.Ballots(
                        b.memberCount(), b.electorate().size(), t.issued(), t.returned(), t.valid()),
                "tỷ lệ phiếu " + b.rule().threshold().words() + " trên tổng số "
                        + b.rule().base().label(),
                b.outcome().placed().stream()
                        .filter(p -> p.standing() != Standing.WITHDRAWN)
                        .map(p -> tally(b, p))
                        .toList(),
                signatures));
    }

    private CountingRecordPaper.Tally tally(Ballot b, Outcome.Placed p) {
        return new CountingRecordPaper.Tally(
                p.candidate().name(),
                purpose(b),
                p.candidate().votes(),
                p.base(),
                p.percent().map(Outcome::words).orElse(null),
                switch (p.standing()) {
                    case CHOSEN -> b.purpose().chosenLabel();
                    case TIED -> "Bằng phiếu";
                    case NOT_CHOSEN, WITHDRAWN -> "Không được chọn";
                });
    }

    private List<String> proceedings(List<Ballot> closed) {
        List<String> lines = new ArrayList<>();
        for (RunSheetItem item : meeting.runSheet()) {
            if (item.done()) {
                lines.add(item.note() == null ? item.title() : item.title() + ": " + item.note());
            }
        }
        long reviewed =
                meeting.attendance().stream().filter(Attendance::ownReview).count();
        if (reviewed > 0) {
            lines.add(reviewed + "/" + meeting.attendance().size() + " đơn vị đã tổ chức sơ kết, tổng kết tại đơn vị");
        }
        closed.stream()
                .filter(b -> !b.mode().isCounted() || b.purpose() == BallotPurpose.APPROVE)
                .map(ConferencePapers::inWords)
                .forEach(lines::add);
        return lines;
    }

    /** "Bầu Trưởng khối năm 2026 (hiệp thương, thống nhất): Ban Tổ chức Tỉnh ủy". */
    private static String inWords(Ballot b) {
        String chosen = b.outcome().placed().stream()
                .filter(p -> p.standing() == Standing.CHOSEN)
                .map(p -> p.percent().isEmpty()
                        ? p.candidate().name()
                        : p.candidate().name() + " (" + p.candidate().votes() + "/" + p.base() + " đồng ý)")
                .collect(Collectors.joining(", "));
        String mode = b.mode().label().toLowerCase(java.util.Locale.forLanguageTag("vi"));
        return b.title() + " (" + mode + "): " + (chosen.isEmpty() ? "không thông qua" : chosen);
    }

    private List<ConferenceMinutesPaper.Vote> votes(List<Ballot> closed, boolean elections) {
        return closed.stream()
                .filter(b -> b.mode().isCounted() && b.purpose() != BallotPurpose.APPROVE)
                .filter(b -> b.purpose().isElection() == elections)
                .flatMap(b -> b.outcome().placed().stream()
                        .filter(p -> p.standing() == Standing.CHOSEN)
                        .map(p -> new ConferenceMinutesPaper.Vote(
                                p.candidate().name(),
                                purpose(b),
                                p.candidate().votes(),
                                p.base(),
                                p.percent().map(Outcome::words).orElse(""))))
                .toList();
    }

    /** The award, or the office in the block, that the vote was about. */
    private String purpose(Ballot b) {
        String nextYear = " năm " + (meeting.year() + 1);
        return switch (b.purpose()) {
            case ACCLAIM -> b.awardName();
            case ELECT_HEAD -> meeting.headTitle() + nextYear;
            case ELECT_DEPUTY -> meeting.deputyTitle() + nextYear;
            case APPROVE -> b.title();
        };
    }

    private ConferenceMinutesPaper.Attendance attendance(Attendance a) {
        String people = meeting.people().stream()
                .filter(p -> a.unitId().equals(p.unitId()))
                .map(p -> joined(p.name(), p.position()))
                .collect(Collectors.joining("\n"));
        String excuse = a.state() == Attendance.State.EXCUSED ? a.state().label() : null;
        return new ConferenceMinutesPaper.Attendance(
                names.get(a.unitId()),
                people.isEmpty() ? null : people,
                a.state() == Attendance.State.PRESENT,
                a.note() == null ? excuse : a.note());
    }

    private ConferenceMinutesPaper.Remark remark(Amendment a) {
        String who = joined(a.speaker(), a.unitId() == null ? null : names.get(a.unitId()));
        String outcome =
                switch (a.outcome()) {
                    case PENDING -> null;
                    case TAKEN -> "tiếp thu, bổ sung vào báo cáo";
                    case REFUSED -> "không tiếp thu, lý do: " + a.reason();
                };
        return new ConferenceMinutesPaper.Remark(who, a.content().replaceFirst("[.\\s]+$", ""), outcome);
    }

    private static String guest(Participant p) {
        return joined(p.name(), p.position(), p.organisation());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Letterhead letterhead(String kind) {
        String sector = meeting.blockName().startsWith("Cụm") ? "CTĐ" : "KTĐ";
        return Letterhead.state("Ủy ban nhân dân " + province.replaceFirst("^Tỉnh", "tỉnh"), meeting.blockName())
                .numbered(null, kind == null ? null : kind + "-" + sector);
    }

    private String place() {
        return province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    private Signature head() {
        return Signature.of(meeting.headTitle(), null);
    }
}
