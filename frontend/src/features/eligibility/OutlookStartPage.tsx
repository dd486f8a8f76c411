import { useState } from "react";
import { paths } from "@/lib/paths";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { SubjectChoice } from "./SubjectChoice";

/** Whose distance to the next awards. */
function OutlookStartPage() {
  const [choosing, setChoosing] = useState(true);
  return (
    <>
      <PageHeader
        title="Khoảng cách khen thưởng"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: "Điều kiện", to: "/dieu-kien" },
          { label: "Khoảng cách" },
        ]}
        actions={[{ label: "Chọn cá nhân, đơn vị", onAct: () => setChoosing(true) }]}
      />
      <div className="card">
        <EmptyState
          title="Chọn một cá nhân hoặc đơn vị"
          text="Hệ thống cho biết còn thiếu gì, năm nào sớm nhất có thể đạt từng danh hiệu, hình thức."
        />
      </div>
      {choosing && <SubjectChoice to="/trien-vong" onClose={() => setChoosing(false)} />}
    </>
  );
}

export { OutlookStartPage as Component };
