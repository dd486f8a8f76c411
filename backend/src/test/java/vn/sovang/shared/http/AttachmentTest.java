package vn.sovang.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void a_vietnamese_name_is_sent_whole_and_once_more_without_accents() {
        assertEquals(
                "attachment; filename=\"Chi thi so 2 (Dia phuong).pdf\"; "
                        + "filename*=UTF-8''Ch%E1%BB%89%20th%E1%BB%8B%20s%E1%BB%91%202%20%28%C4%90%E1%BB%8Ba%20ph%C6%B0%C6%A1ng%29.pdf",
                Attachment.named("Chỉ thị số 2 (Địa phương).pdf"));
    }

    @Test
    void quotes_and_line_ends_cannot_break_the_header() {
        assertEquals(
                "attachment; filename=\"a__b.txt\"; filename*=UTF-8''a%22%0Ab.txt", Attachment.named("a\"\nb.txt"));
    }
}
