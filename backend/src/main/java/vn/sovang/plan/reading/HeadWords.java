package vn.sovang.plan.reading;

import java.util.regex.Pattern;

/**
 * Words an organisation's written name begins with. A separator followed by one of them begins another organisation; one
 * that is not ("Thi đua - Khen thưởng", "Văn hóa, Thể thao") belongs to the name.
 */
final class HeadWords {

    /** Regex without capturing groups. */
    static final String HEAD =
            "(?:(?:[Cc]ác|Sở|SỞ|Ban(?! ngành)|BAN|Văn phòng|VP|Công an|CA|UBND|HĐND|Ủy ban|Uỷ ban|ỦY BAN"
                    + "|Hội|HĐTĐKT|Bộ|BCH|BCHQS|Cục|Chi cục|Thuế|Đoàn|Tỉnh [đĐ]oàn|Liên đoàn|LĐLĐ|Liên minh|Thanh tra|Tòa|Toà"
                    + "|TAND|Viện|VKSND|Trường|Báo|Đài|Kho bạc|KBNN|Ngân hàng|NHNN|Bảo hiểm|BHXH|[Cc]ơ quan|Công ty|Trung tâm"
                    + "|Đảng ủy|Đảng uỷ|Bệnh viện|Khối|Cụm|Mặt trận|MTTQ|Phòng|Thi hành án|Tổng|Hợp tác xã|HTX|Chủ tịch|Thường trực"
                    + "|Thành viên|[Đđ]ơn vị|[Dd]oanh nghiệp)(?=\\.?\\s+[\\p{L}\\d])|Cơ quan(?=,))";

    private static final Pattern BEGINS = Pattern.compile("^[-–—+•*\\s\\d.)]*" + HEAD);

    private HeadWords() {}

    static boolean begins(String text) {
        return BEGINS.matcher(text).find();
    }
}
