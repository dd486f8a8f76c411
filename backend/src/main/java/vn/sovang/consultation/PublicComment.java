package vn.sovang.consultation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one known person wrote about one candidate; read by the department alone, never published. */
@Entity
@Table(name = "consultation_comment")
public class PublicComment {

    @Id
    private UUID id;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "code_id")
    private UUID codeId;

    @Column(name = "nominee_id")
    private UUID nomineeId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String body;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    private String note;

    protected PublicComment() {}

    static PublicComment of(SenderCode code, UUID nomineeId, Stance stance, String body, Instant now) {
        PublicComment c = new PublicComment();
        c.id = UuidCreator.getTimeOrderedEpoch();
        c.consultationId = code.consultationId();
        c.codeId = code.id();
        c.nomineeId = nomineeId;
        c.stance = stance;
        c.body = body;
        c.sentAt = now;
        c.status = CommentStatus.NEW;
        return c;
    }

    /** @param why needed where it does not count */
    void judged(CommentStatus result, String why) {
        status = result;
        note = why;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID codeId() {
        return codeId;
    }

    UUID nomineeId() {
        return nomineeId;
    }

    Stance stance() {
        return stance;
    }

    String body() {
        return body;
    }

    Instant sentAt() {
        return sentAt;
    }

    CommentStatus status() {
        return status;
    }

    String note() {
        return note;
    }
}
