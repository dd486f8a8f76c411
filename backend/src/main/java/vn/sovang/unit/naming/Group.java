package vn.sovang.unit.naming;

/** Collective actors that plans name instead of single units. */
public enum Group {
    BLOCK_MEMBERS("Các đơn vị tham gia khối, cụm thi đua"),
    RELATED_AGENCIES("Các cơ quan, đơn vị liên quan"),
    COMMUNES("UBND các xã, phường"),
    DISTRICTS("UBND các huyện, thành phố"),
    MEDIA("Các cơ quan truyền thông, báo chí"),
    DEPARTMENTS("Các sở, ban, ngành"),
    MASS_ORGANISATIONS("Các đoàn thể, tổ chức chính trị - xã hội"),
    ENTERPRISES("Các doanh nghiệp, hợp tác xã"),
    SUBORDINATE_UNITS("Các đơn vị trực thuộc"),
    ALL_AGENCIES("Các cơ quan, đơn vị, địa phương");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    /** Vietnamese, as screens and printed plans show it. */
    public String label() {
        return label;
    }
}
