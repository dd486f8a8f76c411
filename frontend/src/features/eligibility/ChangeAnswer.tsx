import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { ActionButton } from "@/ui/ActionButton";
import { toast } from "@/ui/toast";
import styles from "./eligibility.module.css";
import { eligibilityKeys, type SettingChange } from "./queries";

/** The second person confirms a proposed value, or does not take it. */
export function ChangeAnswer({ change }: { change: SettingChange }) {
  const params = { path: { id: change.id } };
  const headers = ifMatch(change.version);
  const confirm = useMutationWithProblem({
    run: () =>
      call(api.POST("/api/v1/eligibility-settings/changes/{id}/confirmation", { params, headers })),
    refreshes: [eligibilityKeys.all],
    done: () => toast.done("Đã xác nhận quy định"),
  });
  const reject = useMutationWithProblem({
    run: (reason: string) =>
      call(
        api.POST("/api/v1/eligibility-settings/changes/{id}/rejection", {
          params,
          headers,
          body: { reason },
        }),
      ),
    refreshes: [eligibilityKeys.all],
    done: () => toast.done("Đã trả lời đề nghị"),
  });
  return (
    <div className={styles.tools}>
      <ActionButton
        small
        tone="main"
        label="Xác nhận"
        availability={actionOf(change, "CONFIRM")}
        onAct={() => confirm.send(undefined)}
        pending={confirm.pending}
        problem={confirm.problem}
        confirm={{
          title: "Xác nhận quy định này?",
          text: "Giá trị áp dụng cho mọi hồ sơ tiếp nhận từ ngày đã ghi.",
        }}
      />
      <ActionButton
        small
        label="Không chấp nhận"
        availability={actionOf(change, "REJECT")}
        onAct={(reason) => reject.send(reason)}
        pending={reject.pending}
        problem={reject.problem}
        confirm={{
          title: "Không chấp nhận đề nghị này?",
          reason: { label: "Lý do", required: true },
        }}
      />
    </div>
  );
}
