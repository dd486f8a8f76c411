import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "@/api/me";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { delegationsQuery, searchRecipients } from "./accounts";
import { DelegateDialog } from "./DelegateDialog";
import { DelegationList } from "./DelegationList";

/** Who stands in for me, and for whom I stand in. */
function DelegationsPage() {
  const me = useMe();
  const mine = useQuery(delegationsQuery);
  const [asking, setAsking] = useState(false);
  return (
    <QueryView query={mine}>
      {({ grants, delegations }) => (
        <>
          <PageHeader
            title="Ủy quyền"
            meta="Ai làm thay anh/chị, và anh/chị làm thay ai"
            main={
              grants.length > 0
                ? { label: "Ủy quyền cho người khác", onAct: () => setAsking(true) }
                : null
            }
          />
          <DelegationList
            title="Đã ủy quyền và được ủy quyền"
            delegations={delegations}
            about={me.id}
            empty={
              grants.length > 0
                ? "Khi đi vắng, anh/chị có thể để người khác trong đơn vị làm thay đến một ngày nhất định."
                : "Khi có người ủy quyền cho anh/chị, việc đó hiện ở đây."
            }
          />
          {asking && (
            <DelegateDialog
              grants={grants}
              search={searchRecipients}
              onClose={() => setAsking(false)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

export { DelegationsPage as Component };
