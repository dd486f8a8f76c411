package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.BallotMode;
import vn.sovang.meeting.ballot.Ballots;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Writes the papers of a meeting as Word files, from what is recorded; what is not known yet is left as dots. */
@ApplicationScoped
class MeetingPapers {

    private final Meetings meetings;
    private final Ballots ballots;
    private final UnitNames units;
    private final String province;

    MeetingPapers(
            Meetings meetings,
            Ballots ballots,
            UnitNames units,
            @ConfigProperty(name = "sovang.province") String province) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.units = units;
        this.province = province;
    }

    /** A paper without ballot. */
    enum Kind {
        INVITATION("giay-moi"),
        PROGRAMME("chuong-trinh"),
        MINUTES("bien-ban");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /** A Word file with its name. */
    record File(String name, byte[] content) {}

    @Transactional
    File write(Actor actor, UUID meetingId, Kind kind) {
        Meeting meeting = meetings.read(actor, meetingId);
        ConferencePapers papers = papers(meeting);
        Paper paper =
                switch (kind) {
                    case INVITATION -> papers.invitation();
                    case PROGRAMME -> papers.programme();
                    case MINUTES -> papers.minutes(ballots.of(meetingId));
                };
        return file(kind.file + "-hoi-nghi-" + meeting.year(), paper);
    }

    @Transactional
    File countingRecord(Actor actor, UUID meetingId, UUID ballotId) {
        Meeting meeting = meetings.read(actor, meetingId);
        Ballot ballot = ballots.of(meetingId, ballotId).orElseThrow(NotFound::new);
        if (ballot.mode() != BallotMode.SECRET_BALLOT_PAPER || ballot.tally().valid() == null) {
            throw new StateConflict("Chỉ lập biên bản kiểm phiếu khi bỏ phiếu kín đã có kết quả kiểm phiếu.");
        }
        return file(
                "bien-ban-kiem-phieu-" + ballot.position() + "-" + meeting.year(),
                papers(meeting).countingRecord(ballot));
    }

    private ConferencePapers papers(Meeting meeting) {
        return new ConferencePapers(
                meeting,
                province,
                units.of(meeting.attendance().stream().map(Attendance::unitId).toList()));
    }

    private static File file(String name, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new File(name + ".docx", out.toByteArray());
    }
}
