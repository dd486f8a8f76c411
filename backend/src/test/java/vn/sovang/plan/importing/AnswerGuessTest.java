package vn.sovang.plan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerGuessTest {

    private final UUID plan = UUID.randomUUID();
    private final UUID half = UUID.randomUUID();
    private final UUID whole = UUID.randomUUID();
    private final UUID models = UUID.randomUUID();

    private final AnswerGuess guess = new AnswerGuess(List.of(
            new AnswerGuess.Task(plan, "Kế hoạch công tác thi đua, khen thưởng tỉnh năm 2026."),
            new AnswerGuess.Task(half, "Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026."),
            new AnswerGuess.Task(whole, "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026."),
            new AnswerGuess.Task(models, "Phát hiện, bồi dưỡng, tuyên truyền và nhân rộng điển hình tiên tiến.")));

    @Test
    void a_task_in_a_units_own_words_finds_the_provinces() {
        assertEquals(Optional.of(half), guess.of("Báo cáo sơ kết phong trào thi đua 6 tháng đầu năm 2026 của Ban"));
        assertEquals(Optional.of(models), guess.of("Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến tại xã"));
    }

    @Test
    void what_shares_only_the_words_of_the_trade_is_not_guessed() {
        assertEquals(Optional.empty(), guess.of("Tổ chức thi đua, khen thưởng năm 2026"));
        assertEquals(Optional.empty(), guess.of("Trồng cây đầu năm"));
    }

    @Test
    void a_toss_up_is_left_to_the_person() {
        AnswerGuess twins = new AnswerGuess(List.of(
                new AnswerGuess.Task(half, "Báo cáo sơ kết phong trào quý hai"),
                new AnswerGuess.Task(whole, "Báo cáo sơ kết phong trào quý ba")));
        assertEquals(Optional.empty(), twins.of("Báo cáo sơ kết phong trào"));
    }
}
