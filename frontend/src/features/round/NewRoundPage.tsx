import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { useGo } from "@/ui/RouteLink";
import { contentOf, emptyDraft } from "./content";
import { usePlan } from "./moves";
import { RoundForm } from "./RoundForm";

/** Plans a round: of the province for the department, of the own unit for its people. */
function NewRoundPage() {
  const me = useMe();
  const province = useMay("PLAN_PROVINCE_ROUND");
  const owner = province ? null : (me.units[0] ?? null);
  if (!province && !owner) {
    return (
      <EmptyState
        title="Tài khoản này không lập đợt xét"
        text="Đợt xét của tỉnh do chuyên viên Ban Thi đua – Khen thưởng lập, đợt xét của đơn vị do người của đơn vị lập."
      />
    );
  }
  return <NewRound owner={owner} />;
}

function NewRound({ owner }: { owner: { id: string; name: string } | null }) {
  const go = useGo();
  const year = useYear();
  const plan = usePlan((round) =>
    go(owner ? `/dot-xet/${round.id}/xet` : subjectPath({ type: "AWARD_ROUND", id: round.id }), {
      replace: true,
    }),
  );
  return (
    <RoundForm
      title={owner ? "Xét khen thưởng của đơn vị" : "Đợt xét mới của tỉnh"}
      meta={
        owner
          ? `${owner.name}: chọn danh hiệu, sau đó ghi tên người được xét, kết quả họp và quyết định.`
          : undefined
      }
      owner={owner}
      initial={emptyDraft(year, owner !== null)}
      submitLabel={owner ? "Tiếp tục: ghi tên" : "Lưu đợt xét"}
      cancelTo={paths.rounds}
      send={(draft) =>
        plan.send({ body: contentOf(draft, owner?.id ?? null), open: owner !== null })
      }
      pending={plan.pending}
      problem={plan.problem}
    />
  );
}

export { NewRoundPage as Component };
