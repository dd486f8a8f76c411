package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a block's year consists of.
 *
 * @param declaredMembers number of members the decision or report says, kept beside the listed ones
 * @param headTitle how the block calls its head: Trưởng khối (default), Khối trưởng, Cụm trưởng
 * @param deputyTitle how it calls the deputy: Phó Trưởng khối (default), Khối phó
 * @param members in the printed order
 * @param leaders in time order; the last HEAD is the one in office
 */
@Schema(name = "TermContent")
public record TermContent(
        @Schema(nullable = true) @PositiveOrZero(message = "Số thành viên công bố phải từ 0 trở lên.")
        Integer declaredMembers,

        @Schema(nullable = true) @Size(max = 60, message = "Chức danh dài quá 60 ký tự.")
        String headTitle,

        @Schema(nullable = true) @Size(max = 60, message = "Chức danh dài quá 60 ký tự.")
        String deputyTitle,

        @NotNull(message = "Hãy gửi danh sách thành viên.") @Size(max = 200, message = "Không quá 200 thành viên.")
        List<@Valid @NotNull(message = "Không được để trống.") Member> members,

        @NotNull(message = "Hãy gửi danh sách trưởng, phó.") @Size(max = 40, message = "Không quá 40 dòng trưởng, phó.")
        List<@Valid @NotNull(message = "Không được để trống.") Leader> leaders,

        @NotNull(message = "Hãy gửi chỉ tiêu khen thưởng.")
        @Size(max = 40, message = "Không quá 40 dòng chỉ tiêu khen thưởng.")
        List<@Valid @NotNull(message = "Không được để trống.") Quota> quotas,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note) {

    /**
     * A member.
     *
     * @param unitId left out for a guest organisation, or while the written name is matched with no unit
     * @param since first day as a member, where it joined during the year
     * @param written name as the decision writes it, where it differs; required without a unit
     * @param note what the list says beside the name
     */
    @Schema(name = "TermMemberContent")
    public record Member(
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true) LocalDate since,

            @Schema(nullable = true) @Size(max = 300, message = "Tên dài quá 300 ký tự.")
            String written,

            @Schema(nullable = true) @Size(max = 500, message = "Ghi chú dài quá 500 ký tự.")
            String note) {

        public Member(UUID unitId, LocalDate since, String written) {
            this(unitId, since, written, null);
        }

        TermMember member() {
            return new TermMember(unitId, since, written, note);
        }
    }

    /**
     * A head, deputy, council member in charge or specialist.
     *
     * @param unitId empty when it is not known which unit leads
     * @param representative name and post of the person acting for the unit
     * @param source document this is known from; two sources that differ are two lines
     * @param written the words of that source
     * @param expected still to be confirmed
     */
    @Schema(name = "TermLeaderContent")
    public record Leader(
            @NotNull(message = "Hãy chọn vai trò.") LeaderRole role,
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = "Tên người đại diện dài quá 300 ký tự.")
            String representative,

            @Schema(nullable = true) LocalDate since,
            @Schema(nullable = true) LocalDate until,
            @NotNull(message = "Hãy chọn cách lập.") LeaderChoice choice,

            @Schema(nullable = true) @Size(max = 300, message = "Nguồn dài quá 300 ký tự.")
            String source,

            @Schema(nullable = true) @Size(max = 500, message = "Nguyên văn dài quá 500 ký tự.")
            String written,

            @Schema(nullable = true) Boolean expected) {

        /** Confirmed, under the unit's own name. */
        public Leader(
                LeaderRole role,
                UUID unitId,
                String representative,
                LocalDate since,
                LocalDate until,
                LeaderChoice choice,
                String source) {
            this(role, unitId, representative, since, until, choice, source, null, null);
        }

        TermLeader leader() {
            return new TermLeader(
                    role, unitId, representative, since, until, choice, source, written, Boolean.TRUE.equals(expected));
        }
    }

    /**
     * How many units may be proposed for an award.
     *
     * @param awardCode code of the award catalogue
     * @param most number of units; empty where only a rule is given
     * @param rule words of the rule
     * @param share percent of {@code shareOf}
     * @param reach for whom; the block itself when left out
     */
    @Schema(name = "TermQuotaContent")
    public record Quota(
            @NotNull(message = "Hãy chọn hình thức khen thưởng.") @Size(max = 40, message = "Mã dài quá 40 ký tự.")
            String awardCode,

            @Schema(nullable = true) @PositiveOrZero(message = "Số lượng phải từ 0 trở lên.")
            Integer most,

            @Schema(nullable = true) @Size(max = 500, message = "Quy định dài quá 500 ký tự.")
            String rule,

            @Schema(nullable = true)
            @DecimalMin(value = "0", message = "Tỷ lệ phải từ 0 đến 100.")
            @DecimalMax(value = "100", message = "Tỷ lệ phải từ 0 đến 100.")
            BigDecimal share,

            @Schema(nullable = true) QuotaBase shareOf,
            @Schema(nullable = true) QuotaReach reach) {

        /** The block's own, by number. */
        public Quota(String awardCode, Integer most, String rule) {
            this(awardCode, most, rule, null, null, null);
        }

        TermQuota quota() {
            return new TermQuota(awardCode, most, rule, share, shareOf, reach == null ? QuotaReach.SELF : reach);
        }
    }
}
