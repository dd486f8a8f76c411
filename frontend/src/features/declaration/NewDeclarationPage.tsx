import { useMe } from "@/api/me";
import { paths, subjectPath } from "@/lib/paths";
import { EmptyState } from "@/ui/EmptyState";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { emptyDraft } from "./content";
import { DeclarationForm } from "./DeclarationForm";
import { useDeclare } from "./moves";

/** Tells of one award that somebody else decided. */
function NewDeclarationPage() {
  const go = useGo();
  const me = useMe();
  const [own] = me.units;
  const declare = useDeclare((made) => {
    toast.done("Đã khai; chờ Sở Nội vụ đối chiếu");
    go(subjectPath({ type: "DECLARED_AWARD", id: made.id }), { replace: true });
  });
  if (!own) {
    return (
      <EmptyState
        title="Chỉ đơn vị khai khen thưởng của mình"
        text="Khen thưởng cũ do Sở Nội vụ nhập ở mục Tra cứu khen thưởng."
      />
    );
  }
  return (
    <DeclarationForm
      title="Khai khen thưởng nơi khác quyết định"
      initial={emptyDraft(Number(me.today.slice(0, 4)), { id: own.id, label: own.name })}
      submitLabel="Gửi Sở Nội vụ đối chiếu"
      cancelTo={paths.declarations}
      send={declare.send}
      pending={declare.pending}
      problem={declare.problem}
    />
  );
}

export { NewDeclarationPage as Component };
