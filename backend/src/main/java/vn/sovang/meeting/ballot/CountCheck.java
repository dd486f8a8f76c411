package vn.sovang.meeting.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.shared.problem.Problem.FieldError;

/**
 * Whether the sums of a count agree with each other: issued = returned + not returned, returned = valid + spoilt, no
 * more papers than voters, no candidate with more votes than valid papers, no more votes than places on the papers.
 */
final class CountCheck {

    private final BallotPurpose purpose;
    private final BallotMode mode;
    private final int seats;
    private final int electorate;
    private final String voter;
    private final Map<UUID, Candidate> candidates;
    private final List<FieldError> faults = new ArrayList<>();

    /** @param voter what one of the electorate is called */
    CountCheck(
            BallotPurpose purpose,
            BallotMode mode,
            int seats,
            int electorate,
            String voter,
            List<Candidate> candidates) {
        this.purpose = purpose;
        this.mode = mode;
        this.seats = seats;
        this.electorate = electorate;
        this.voter = voter;
        this.candidates = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /** All that is wrong with the count, empty when it holds. */
    List<FieldError> faults(Count count) {
        if (!mode.isCounted()) {
            settledOn(count);
            return faults;
        }
        Optional<Integer> valid = mode == BallotMode.SECRET_BALLOT_PAPER ? papers(count.tally()) : hands(count.tally());
        votes(count.votes(), valid);
        return faults;
    }

    private Optional<Integer> papers(Tally t) {
        Optional<Integer> issued = number(t.issued(), "/issued", "số phiếu phát ra");
        Optional<Integer> returned = number(t.returned(), "/returned", "số phiếu thu về");
        Optional<Integer> notReturned = number(t.notReturned(), "/notReturned", "số phiếu không thu về");
        Optional<Integer> valid = number(t.valid(), "/valid", "số phiếu hợp lệ");
        Optional<Integer> spoilt = number(t.spoilt(), "/spoilt", "số phiếu không hợp lệ");
        if (issued.isPresent() && issued.get() > electorate) {
            fault(
                    "/issued",
                    "Phát ra " + issued.get() + " phiếu, nhiều hơn " + electorate + " " + voter
                            + " có quyền bỏ phiếu.");
        }
        if (issued.isPresent() && returned.isPresent() && notReturned.isPresent()) {
            sum(issued.get(), returned.get(), notReturned.get(), "/notReturned", "Thu về", "không thu về", "phát ra");
        }
        if (returned.isPresent() && valid.isPresent() && spoilt.isPresent()) {
            sum(returned.get(), valid.get(), spoilt.get(), "/spoilt", "Hợp lệ", "không hợp lệ", "thu về");
        }
        return valid;
    }

    private void sum(int whole, int part, int rest, String at, String partName, String restName, String wholeName) {
        long together = (long) part + rest;
        if (together != whole) {
            fault(
                    at,
                    partName + " " + part + " cộng " + restName + " " + rest + " là " + together + ", không bằng "
                            + wholeName + " " + whole + ".");
        }
    }

    private Optional<Integer> hands(Tally t) {
        Optional<Integer> valid = number(t.valid(), "/valid", "số " + voter + " biểu quyết");
        if (valid.isPresent() && valid.get() > electorate) {
            fault(
                    "/valid",
                    "Có " + valid.get() + " " + voter + " biểu quyết, nhiều hơn " + electorate + " " + voter
                            + " có quyền biểu quyết.");
        }
        return valid;
    }

    private void votes(List<Count.Votes> lines, Optional<Integer> valid) {
        Set<UUID> seen = new HashSet<>();
        long all = 0;
        boolean complete = true;
        for (int i = 0; i < lines.size(); i++) {
            Count.Votes line = lines.get(i);
            String at = "/votes/" + i;
            Candidate candidate = candidates.get(line.candidateId());
            if (candidate == null || !candidate.stands()) {
                fault(at + "/candidateId", "Không có trong danh sách bỏ phiếu hoặc đã rút.");
                continue;
            }
            if (!seen.add(candidate.id())) {
                fault(at + "/candidateId", candidate.name() + " được ghi hai lần.");
                continue;
            }
            Optional<Integer> votes = number(line.votes(), at + "/votes", "số phiếu của " + candidate.name());
            complete &= votes.isPresent();
            all += votes.orElse(0);
            if (purpose == BallotPurpose.APPROVE) {
                answers(line, candidate, at, votes, valid);
            } else if (votes.isPresent() && valid.isPresent() && votes.get() > valid.get()) {
                fault(
                        at + "/votes",
                        candidate.name() + " được " + votes.get() + " phiếu, nhiều hơn " + valid.get()
                                + " phiếu hợp lệ.");
            }
        }
        List<String> missing = candidates.values().stream()
                .filter(c -> c.stands() && !seen.contains(c.id()))
                .map(Candidate::name)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            fault("/votes", "Chưa ghi số phiếu của " + String.join(", ", missing) + ".");
        }
        if (purpose != BallotPurpose.APPROVE && complete && valid.isPresent() && all > (long) valid.get() * seats) {
            fault(
                    "/votes",
                    "Tổng số phiếu bầu là " + all + ", nhiều hơn " + (long) valid.get() * seats + " (" + valid.get()
                            + " phiếu hợp lệ, mỗi phiếu chọn nhiều nhất " + seats + ").");
        }
    }

    private void answers(
            Count.Votes line, Candidate candidate, String at, Optional<Integer> yes, Optional<Integer> valid) {
        Optional<Integer> no = number(line.against(), at + "/against", "số phiếu không đồng ý");
        Optional<Integer> blank = number(line.blank(), at + "/blank", "số phiếu trắng");
        if (yes.isEmpty() || no.isEmpty() || blank.isEmpty() || valid.isEmpty()) {
            return;
        }
        long together = (long) yes.get() + no.get() + blank.get();
        if (together != valid.get()) {
            fault(
                    at + "/blank",
                    candidate.name() + ": đồng ý " + yes.get() + ", không đồng ý " + no.get() + ", phiếu trắng "
                            + blank.get() + " là " + together + ", không bằng " + valid.get() + " phiếu hợp lệ.");
        }
    }

    private void settledOn(Count count) {
        if (count.basis() == null || count.basis().isBlank()) {
            fault("/basis", "Hãy ghi căn cứ hoặc nội dung thống nhất.");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < count.chosen().size(); i++) {
            Candidate candidate = candidates.get(count.chosen().get(i));
            if (candidate == null || !candidate.stands()) {
                fault("/chosen/" + i, "Không có trong danh sách hoặc đã rút.");
            } else if (!seen.add(candidate.id())) {
                fault("/chosen/" + i, candidate.name() + " được ghi hai lần.");
            }
        }
        if (count.chosen().isEmpty()) {
            fault("/chosen", "Hãy chọn đơn vị được thống nhất.");
        } else if (count.chosen().size() > seats) {
            fault("/chosen", "Chỉ được chọn nhiều nhất " + seats + ".");
        }
    }

    private Optional<Integer> number(Integer value, String at, String what) {
        if (value == null) {
            fault(at, "Hãy ghi " + what + ".");
            return Optional.empty();
        }
        if (value < 0) {
            fault(at, "Hãy ghi " + what + " từ 0 trở lên.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void fault(String at, String message) {
        faults.add(new FieldError(at, message));
    }
}
