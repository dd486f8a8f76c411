package vn.sovang.unit.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các đơn vị tham gia khối, cụm thi đua thuộc tỉnh | BLOCK_MEMBERS",
                "Các đơn vị tham gia cụm, khối thi đua thuộc tỉnh | BLOCK_MEMBERS",
                "các cụm, khối thi đua | BLOCK_MEMBERS",
                "các cơ quan, đơn vị liên quan | RELATED_AGENCIES",
                "Cơ quan, đơn vị liên quan | RELATED_AGENCIES",
                "các sở, ban, ngành có liên quan | RELATED_AGENCIES",
                "UBND các xã, phường. | COMMUNES",
                "Uỷ ban nhân dân các xã, phường, thị trấn | COMMUNES",
                "Chủ tịch UBND các xã, phường | COMMUNES",
                "UBND các huyện, thành phố | DISTRICTS",
                "các cơ quan truyền thông, báo chí của tỉnh | MEDIA",
                "Các cơ quan thông tin đại chúng | MEDIA",
                "Các sở, ban, ngành, đoàn thể tỉnh | DEPARTMENTS",
                "các đoàn thể tỉnh | MASS_ORGANISATIONS",
                "các tổ chức chính trị - xã hội | MASS_ORGANISATIONS",
                "các doanh nghiệp, hợp tác xã | ENTERPRISES",
                "các đơn vị trực thuộc Sở | SUBORDINATE_UNITS",
                "các cơ quan, đơn vị, địa phương trong tỉnh | ALL_AGENCIES"
            })
    void a_collective_actor_is_recognised(String written, Group group) {
        assertEquals(Optional.of(group), WrittenGroups.find(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ",
                "Khối thi đua số 5",
                "Cơ quan thường trực Hội đồng Thi đua - Khen thưởng tỉnh",
                "Sở Nội vụ và các đơn vị liên quan",
                "UBND xã Cần Yên",
                "Báo và Phát thanh, truyền hình tỉnh",
                "Ban Tổ chức Tỉnh ủy",
                ""
            })
    void a_single_unit_is_no_group(String written) {
        assertEquals(Optional.empty(), WrittenGroups.find(written));
    }
}
