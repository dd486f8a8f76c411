import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { subjectPath } from "@/lib/paths";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { draftOf } from "./content";
import { DeclarationForm } from "./DeclarationForm";
import { useMove } from "./moves";
import { type Declared, declarationQuery } from "./queries";

/** Corrects what was told, before it is compared or after it came back. */
function DeclarationEditPage() {
  const { id = "" } = useParams();
  const declared = useQuery(declarationQuery(id));
  return (
    <QueryView query={declared}>
      {(data) => <Editing declared={data} reload={declared.refetch} />}
    </QueryView>
  );
}

function Editing({ declared, reload }: { declared: Declared; reload: () => unknown }) {
  const go = useGo();
  const home = subjectPath({ type: "DECLARED_AWARD", id: declared.id });
  const correct = useMove(declared, () => {
    toast.done("Đã gửi bản khai đã sửa");
    go(home);
  });
  const may = actionOf(declared, "CORRECT");
  if (!may?.allowed) {
    return <EmptyState title="Bản khai này không sửa được" text={may?.reason ?? undefined} />;
  }
  return (
    <DeclarationForm
      key={declared.version}
      title="Sửa bản khai khen thưởng"
      initial={draftOf(declared)}
      submitLabel="Gửi Sở Nội vụ đối chiếu"
      cancelTo={home}
      send={(body) => correct.send({ to: "correction", body })}
      pending={correct.pending}
      problem={correct.problem}
      onReload={() => {
        correct.reset();
        void reload();
      }}
    />
  );
}

export { DeclarationEditPage as Component };
