package vn.sovang.meeting.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A member of the counting team (tổ kiểm phiếu).
 *
 * @param role Tổ trưởng, Thư ký, Tổ viên; may be null
 * @param unitName where the person works; may be null
 */
@Embeddable
public record Teller(
        String name,
        String role,
        @Column(name = "unit_name") String unitName) {}
