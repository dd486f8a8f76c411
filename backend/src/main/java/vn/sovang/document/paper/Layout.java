package vn.sovang.document.paper;

/** Which letterhead a paper carries. */
public enum Layout {
    /** Nghị định 30/2020/NĐ-CP: Quốc hiệu and Tiêu ngữ, "Số: 1/KH-UBND", "TM.", "KT.". */
    STATE,
    /**
     * Papers of Party bodies: "ĐẢNG CỘNG SẢN VIỆT NAM", an asterisk under the issuer, "Số 1-BC/BTCTU", "T/M", "K/T".
     * Award dossiers usually follow the forms of the State, so Party bodies may send either; the caller chooses.
     */
    PARTY
}
