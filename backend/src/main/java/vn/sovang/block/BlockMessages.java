package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** Words for the constraints of blocks. */
@ApplicationScoped
class BlockMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "block_system_name_uk", "Hệ thống cụm, khối này đã có.",
                "block_year_system_year_uk", "Năm này vừa được ghi; hãy tải lại.",
                "block_term_report_pk", "Thông tin của kỳ này vừa được ghi; hãy tải lại.",
                "block_move_open_uk", "Đơn vị đã có đề nghị chuyển khỏi cụm, khối này cho năm đó.",
                "block_system_level_name_uk", "Cụm, khối này đã có trong cùng hệ thống và phạm vi.",
                "block_term_block_year_uk", "Cụm, khối này đã có kỳ của năm đó.");
    }
}
