package vn.sovang.round.names;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A written list as it was read; nothing is stored.
 *
 * @param ready rows that can be named as they are
 * @param toAsk rows somebody has to look at first
 */
@Schema(name = "CandidateReading")
public record CandidateReading(
        @NotNull List<RowView> rows,
        @NotNull long ready,
        @NotNull long toAsk) {

    /** What a row was understood as. */
    @Schema(name = "CandidateReadingState")
    public enum State {
        /** Somebody, or a part of the unit, that is known. */
        KNOWN("Đã có"),
        /** Nobody of that name in the unit: a new person, a new household. */
        NEW("Người mới"),
        /** Several could be meant; choose one or make a new person. */
        AMBIGUOUS("Cần chọn"),
        /** There already, in the round or further up in the list. */
        DOUBLE("Trùng"),
        /** Cannot be named. */
        WRONG("Sai");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One row.
     *
     * @param line from 1, as in the text or the sheet
     * @param raw as written
     * @param unitId part of the unit: the candidate itself, or where the person works
     * @param address of a household
     * @param household true when a household is meant
     * @param message what is wrong or has to be asked
     */
    @Schema(name = "CandidateReadingRow")
    public record RowView(
            @NotNull int line,
            @NotNull String raw,
            @NotNull String name,
            Optional<LocalDate> birthDate,
            Optional<String> position,
            Optional<UUID> unitId,
            Optional<String> unitName,
            Optional<UUID> personId,
            Optional<UUID> householdId,
            Optional<String> address,
            @NotNull boolean household,
            @NotNull State state,
            @NotNull String stateLabel,
            Optional<String> message,
            @NotNull List<ChoiceView> choices) {}

    /**
     * Who could be meant.
     *
     * @param id of the person or the household
     * @param position of a person, address of a household
     */
    @Schema(name = "CandidateChoice")
    public record ChoiceView(
            @NotNull UUID id,
            @NotNull String name,
            Optional<LocalDate> birthDate,
            Optional<String> position,
            @NotNull String unitName) {}

    static CandidateReading of(List<RowView> rows) {
        long ready = rows.stream()
                .filter(r -> r.state() == State.KNOWN || r.state() == State.NEW)
                .count();
        return new CandidateReading(rows, ready, rows.size() - ready);
    }
}
