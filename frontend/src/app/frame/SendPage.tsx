import { useMe } from "@/api/me";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PlaceList } from "./PlaceList";
import { sendPlaces } from "./places";

const WORDS: Record<string, { label: string; note: string }> = {
  pledges: {
    label: "Kết quả giao ước thi đua",
    note: "Điền kết quả từng chỉ tiêu, gửi Trưởng khối",
  },
  movements: { label: "Kết quả phong trào", note: "Số liệu, đóng góp, ảnh minh chứng" },
  proposals: { label: "Hồ sơ khen thưởng", note: "Báo cáo thành tích, danh sách đề nghị" },
  reports: { label: "Báo cáo theo yêu cầu", note: "Trả lời yêu cầu báo cáo của cấp trên" },
};

/** What a unit sends up, in one place. */
function SendPage() {
  const places = sendPlaces(useMe().places);
  return (
    <>
      <PageHeader title="Gửi báo cáo, hồ sơ" />
      <Section title="Anh/chị muốn gửi gì?" flush>
        {places.length > 0 ? (
          <PlaceList places={places.map((place) => ({ ...place, ...WORDS[place.key] }))} />
        ) : (
          <EmptyState title="Chưa có mục nào để gửi" />
        )}
      </Section>
    </>
  );
}

export { SendPage as Component };
