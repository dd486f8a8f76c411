package vn.sovang.meeting.ballot;

import vn.sovang.shared.security.Verdict;

/** Which steps a ballot allows in the state it is in, each refusal with its reason. */
public record BallotSteps(Ballot ballot) {

    public Verdict change() {
        return Verdict.of(ballot.status() == BallotStatus.PREPARED, "Lượt biểu quyết này đã mở, không sửa được nữa.");
    }

    public Verdict withdraw() {
        return Verdict.of(
                ballot.status() == BallotStatus.PREPARED || ballot.status() == BallotStatus.OPEN,
                "Đã kiểm phiếu, không rút khỏi danh sách được nữa.");
    }

    public Verdict open() {
        if (ballot.status() != BallotStatus.PREPARED) {
            return Verdict.no("Lượt biểu quyết này đã mở rồi.");
        }
        if (ballot.candidates().stream().noneMatch(Candidate::stands)) {
            return Verdict.no("Danh sách bỏ phiếu chưa có ai.");
        }
        return Verdict.of(
                ballot.mode() != BallotMode.SECRET_BALLOT_PAPER
                        || !ballot.tellers().isEmpty(),
                "Bỏ phiếu kín cần có tổ kiểm phiếu.");
    }

    public Verdict count() {
        return switch (ballot.status()) {
            case OPEN, COUNTED -> Verdict.yes();
            case PREPARED -> Verdict.no("Chưa mở lượt biểu quyết này.");
            case CLOSED -> Verdict.no("Kết quả đã công bố, không sửa được nữa.");
            case CANCELLED -> Verdict.no("Lượt biểu quyết này đã hủy.");
        };
    }

    public Verdict close() {
        return switch (ballot.status()) {
            case COUNTED -> Verdict.yes();
            case CLOSED -> Verdict.no("Kết quả đã công bố.");
            case CANCELLED -> Verdict.no("Lượt biểu quyết này đã hủy.");
            case PREPARED, OPEN -> Verdict.no("Chưa ghi kết quả kiểm phiếu.");
        };
    }

    public Verdict reopen() {
        return Verdict.of(ballot.status() == BallotStatus.CLOSED, "Chỉ mở lại được kết quả đã công bố.");
    }

    public Verdict cancel() {
        return Verdict.of(!ballot.status().isSettled(), "Lượt biểu quyết này đã kết thúc.");
    }

    public Verdict haveSecondRound() {
        if (ballot.status() != BallotStatus.CLOSED
                || !ballot.mode().isCounted()
                || ballot.purpose() == BallotPurpose.APPROVE) {
            return Verdict.no("Chỉ bỏ phiếu vòng hai sau một lượt bỏ phiếu đã công bố.");
        }
        if (ballot.freeSeats() == 0) {
            return Verdict.no("Đã chọn đủ số đơn vị.");
        }
        return Verdict.of(
                ballot.candidates().stream().anyMatch(c -> c.stands() && !c.chosen()),
                "Không còn đơn vị nào trong danh sách.");
    }
}
