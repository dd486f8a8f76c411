import { useMay } from "@/api/beginnings";
import { paths } from "@/lib/paths";
import { PageHeader } from "@/ui/PageHeader";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./eligibility.module.css";

/** Everything about the conditions of awards in one place. */
function HubPage() {
  const check = useMay("CHECK_ELIGIBILITY");
  const run = useMay("RUN_RULES");
  const places = [
    {
      to: "/ra-soat",
      label: "Đủ điều kiện nhưng chưa được đề nghị",
      text: "Rà soát toàn bộ cá nhân, đơn vị theo sổ khen thưởng và kết quả hằng năm.",
      shown: check,
    },
    {
      to: "/trien-vong",
      label: "Khoảng cách tới lần khen thưởng tiếp theo",
      text: "Còn thiếu gì, năm nào sớm nhất; thử giả định một năm xem kết quả thay đổi ra sao.",
      shown: check,
    },
    {
      to: "/so-thanh-tich",
      label: "Sổ thành tích và trường hợp trùng",
      text: "Thành tích nào đã dùng cho hình thức nào; một thành tích dùng hai lần thì chỉ ra, kèm điều luật.",
      shown: check,
    },
    {
      to: "/kiem-tra-dieu-kien",
      label: "Kiểm tra điều kiện",
      text: "Nhập một quá trình công tác và hỏi các quy tắc; không lưu gì.",
      shown: check,
    },
    {
      to: "/dien-tap",
      label: "Diễn tập thay đổi quy định",
      text: "Xem hồ sơ đang mở nào đổi kết quả theo bộ quy tắc hoặc quy định khác; không thay đổi gì.",
      shown: run,
    },
    {
      to: "/quy-tac-xet-thuong",
      label: "Quy tắc xét thưởng",
      text: "70 quy tắc với điều luật, mức độ xác minh và nơi áp dụng.",
      shown: true,
    },
    {
      to: "/quy-tac-xet-thuong/quy-dinh",
      label: "Quy định do tỉnh xác nhận",
      text: "Những điều luật để tỉnh quyết định; một người đề nghị, người khác xác nhận.",
      shown: true,
    },
  ];
  return (
    <>
      <PageHeader
        title="Điều kiện khen thưởng"
        crumbs={[{ label: "Hồ sơ khen thưởng", to: paths.proposals }, { label: "Điều kiện" }]}
      />
      <Section title="Chọn việc" flush>
        <ul className={styles.ruleList}>
          {places
            .filter((place) => place.shown)
            .map((place) => (
              <li key={place.to} className={styles.rule}>
                <p className={styles.message}>
                  <RouteLink to={place.to}>{place.label}</RouteLink>
                </p>
                <p className={styles.note}>{place.text}</p>
              </li>
            ))}
        </ul>
      </Section>
    </>
  );
}

export { HubPage as Component };
