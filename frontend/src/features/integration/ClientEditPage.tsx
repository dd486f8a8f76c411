import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { ClientForm } from "./ClientForm";
import { type ClientDraft, contentOf, draftOf } from "./content";
import { type Client, clientKeys, clientQuery } from "./queries";

/** Changes what a connected system may do, and until when. */
function ClientEditPage() {
  const { id = "" } = useParams();
  const client = useQuery(clientQuery(id));
  return (
    <QueryView query={client}>
      {(data) => <Editor client={data} reload={async () => (await client.refetch()).data} />}
    </QueryView>
  );
}

function Editor({ client, reload }: { client: Client; reload: () => Promise<Client | undefined> }) {
  const go = useGo();
  // The version the words on the screen were read at, even when a newer one arrives meanwhile.
  const [read, setRead] = useState(client);
  const record = `${paths.clients}/${client.id}`;
  const write = useMutationWithProblem({
    run: (draft: ClientDraft) =>
      call(
        api.PUT("/api/v1/clients/{id}", {
          params: { path: { id: client.id } },
          headers: ifMatch(read.version),
          body: contentOf(draft),
        }),
      ),
    refreshes: [clientKeys.all],
    done: () => {
      toast.done("Đã lưu hệ thống kết nối");
      go(record, { replace: true });
    },
  });
  return (
    <ClientForm
      title={`Sửa ${client.name}`}
      initial={draftOf(client)}
      codeFixed
      submitLabel="Lưu thay đổi"
      cancelTo={record}
      send={write.send}
      pending={write.pending}
      problem={write.problem}
      reload={async () => {
        const fresh = await reload();
        if (!fresh) return undefined;
        setRead(fresh);
        return draftOf(fresh);
      }}
    />
  );
}

export { ClientEditPage as Component };
