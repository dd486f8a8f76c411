import { useState } from "react";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { useGo } from "@/ui/RouteLink";
import { ClientForm } from "./ClientForm";
import { contentOf, emptyDraft } from "./content";
import { type Client, clientKeys, type DraftClient } from "./queries";
import { SecretDialog } from "./SecretDialog";

/** Registers a system; its secret is shown before anything else can be done. */
function NewClientPage() {
  const go = useGo();
  const me = useMe();
  const [made, setMade] = useState<{ client: Client; secret: string | null } | null>(null);
  const register = useMutationWithProblem({
    run: (body: DraftClient, intent) =>
      call(api.POST("/api/v1/clients", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [clientKeys.all],
    done: ({ client, secret }) => setMade({ client, secret: secret ?? null }),
  });
  return (
    <>
      <ClientForm
        title="Thêm hệ thống kết nối"
        initial={emptyDraft(me.today)}
        submitLabel="Thêm hệ thống"
        cancelTo={paths.clients}
        send={(draft) => register.send(contentOf(draft))}
        pending={register.pending}
        problem={register.problem}
      />
      {made && (
        <SecretDialog
          code={made.client.code}
          secret={made.secret}
          onClose={() => go(`${paths.clients}/${made.client.id}`, { replace: true })}
        />
      )}
    </>
  );
}

export { NewClientPage as Component };
