package vn.sovang.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one unit gave to a joint activity; what is not known is null and never zero.
 *
 * @param money đồng
 * @param goods words, for example "12 cột điện thép"
 * @param goodsValue value of the goods in đồng
 * @param days labour days
 */
@Embeddable
record ActivityShare(
        @Column(name = "unit_id") UUID unitId,
        Long money,
        String goods,
        @Column(name = "goods_value") Long goodsValue,
        BigDecimal days,
        String note) {

    long worth() {
        return (money == null ? 0 : money) + (goodsValue == null ? 0 : goodsValue);
    }
}
