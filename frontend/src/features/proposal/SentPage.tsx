import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useParams } from "react-router";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { DoneIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./proposal.module.css";
import { proposalQuery } from "./queries";

/** Says that the dossier is sent, and what happens next. */
function SentPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  useEffect(() => {
    document.title = "Đã gửi hồ sơ – Sổ Vàng";
  }, []);
  return (
    <QueryView query={proposal}>
      {(data) => (
        <div className={styles.sent}>
          <div className={styles.sentPanel}>
            <DoneIcon size={40} stroke={1.6} aria-hidden="true" />
            <h1>Đã gửi hồ sơ tới Sở Nội vụ</h1>
            <p>{data.title}</p>
          </div>
          <Section title="Tiếp theo">
            <ol className={styles.next}>
              <li>
                Ban Thi đua – Khen thưởng tiếp nhận, cấp số hồ sơ và hẹn ngày thẩm định xong; thiếu
                giấy tờ thì trả lại kèm lý do.
              </li>
              <li>Lãnh đạo Sở Nội vụ ký trình, Văn phòng UBND tỉnh thẩm tra.</li>
              <li>
                Lãnh đạo UBND tỉnh quyết định. Kết quả hiện ở trang Hôm nay và trong sổ khen thưởng.
              </li>
            </ol>
            <div className={styles.itemTools}>
              <ButtonLink tone="main" to={subjectPath({ type: "PROPOSAL", id })}>
                Xem hồ sơ
              </ButtonLink>
              <ButtonLink to={paths.proposals}>Về danh sách hồ sơ</ButtonLink>
            </div>
          </Section>
        </div>
      )}
    </QueryView>
  );
}

export { SentPage as Component };
