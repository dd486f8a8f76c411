import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressPanel } from "@/ui/ProgressPanel";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { importKeys, type Plan, type PlanImport, planKeys, planQuery } from "./queries";

/** After the commit: what was made, what comes next, and the way back while nothing depends on it. */
export function ImportMade({ made, planId }: { made: PlanImport; planId: string }) {
  const plan = useQuery(planQuery(planId));
  return <QueryView query={plan}>{(data) => <Loaded made={made} plan={data} />}</QueryView>;
}

function Loaded({ made, plan }: { made: PlanImport; plan: Plan }) {
  const undo = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/annual-plans/{id}", {
          params: { path: { id: plan.id } },
          headers: ifMatch(plan.version),
        }),
      ),
    refreshes: [importKeys.all, planKeys.list().slice(0, 2)],
    done: () => toast.done("Đã hoàn tác, bản đọc còn nguyên"),
  });
  const removable = actionOf(plan, "DELETE");
  return (
    <>
      <PageHeader
        title={`Đã nhập ${plan.tasks} nhiệm vụ`}
        crumbs={[
          { label: "Kế hoạch", to: paths.plans },
          { label: "Nhập từ văn bản", to: `${paths.plans}/nhap` },
          { label: "Kết quả" },
        ]}
        meta={`${plan.name} · ${plan.title}`}
        main={{ label: "Mở kế hoạch", to: subjectPath({ type: "PLAN", id: plan.id }) }}
        actions={[
          {
            label: "Hoàn tác",
            availability: removable,
            onAct: () => undo.send(""),
            pending: undo.pending,
            problem: undo.problem,
            confirm: {
              title: "Hoàn tác việc nhập?",
              text: `Dự thảo và ${plan.tasks} nhiệm vụ sẽ được xóa; bản đọc và những chỗ đã sửa vẫn còn để nhập lại.`,
            },
          },
        ]}
      />
      <Section title="Tiếp theo">
        <p>
          {!made.answering
            ? "Kế hoạch đang là dự thảo, chỉ Sở Nội vụ, Văn phòng UBND tỉnh và lãnh đạo thấy. Kiểm tra lại, rồi ghi ban hành khi văn bản đã ký: từ lúc đó các đơn vị thấy nhiệm vụ của mình."
            : "Kế hoạch đang là dự thảo, chỉ đơn vị và các cơ quan của tỉnh thấy. Kiểm tra lại, rồi ghi ban hành khi văn bản đã ký: từ lúc đó việc trả lời kế hoạch của tỉnh mới được tính."}
        </p>
      </Section>
      <Section title="Nhiệm vụ theo quý" note={`từ ${made.sourceName}`}>
        <ProgressPanel
          caption="Số nhiệm vụ theo quý"
          scale="size"
          bars={plan.quarters.map((quarter) => ({
            label: quarter.label,
            total: quarter.total,
            segments: [{ label: "Nhiệm vụ", count: quarter.total, tone: "info" }],
          }))}
        />
      </Section>
    </>
  );
}
