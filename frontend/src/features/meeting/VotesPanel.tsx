import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { DoneIcon, PlusIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { BallotCard } from "./BallotCard";
import { stepOfPurpose } from "./labels";
import styles from "./meeting.module.css";
import { type Item, type Meeting, useMeetingChange, versionOf } from "./queries";

const WORDS: Partial<Record<Item["kind"], { none: string; text: string; add: string }>> = {
  VOTES: {
    none: "Chưa có lượt suy tôn nào",
    text: "Mỗi hình thức khen thưởng một lượt: chọn danh sách, tổ kiểm phiếu, mở phiếu, ghi số phiếu, công bố.",
    add: "Thêm lượt suy tôn",
  },
  PROPOSALS: {
    none: "Không có nội dung nào xin ý kiến riêng",
    text: "Hồ sơ đề nghị được lập từ kết quả suy tôn đã công bố. Nội dung khác cần hội nghị biểu quyết thì thêm ở đây.",
    add: "Thêm nội dung biểu quyết",
  },
  ELECTION: {
    none: "Chưa có lượt bầu nào",
    text: "Bầu đơn vị đứng đầu trước, sau đó bầu cấp phó; kết quả dùng để lập kỳ năm sau của cụm, khối.",
    add: "Thêm lượt bầu",
  },
};

/** The votes held at a step. */
export function VotesPanel({
  meeting,
  item,
  readOnly,
}: {
  meeting: Meeting;
  item: Item;
  readOnly: boolean;
}) {
  const here = meeting.ballots.filter((one) => stepOfPurpose[one.purpose] === item.kind);
  const acclaimed = item.kind === "PROPOSALS" ? meeting.ballots.filter(isProposable) : [];
  const words = WORDS[item.kind];
  return (
    <div className={styles.stack}>
      {acclaimed.map((one) => (
        <BallotCard key={one.id} ballot={one} readOnly={readOnly} />
      ))}
      {here.length === 0 && acclaimed.length === 0 && words && (
        <EmptyState title={words.none} text={readOnly ? undefined : words.text} />
      )}
      {here.map((one) => (
        <BallotCard key={one.id} ballot={one} readOnly={readOnly} />
      ))}
      {!readOnly && actionOf(meeting, "ADD_BALLOT")?.allowed && (
        <div>
          <ButtonLink
            to={`/hoi-nghi/${meeting.id}/bieu-quyet/moi?buoc=${item.id}`}
            icon={<PlusIcon size={16} aria-hidden="true" />}
          >
            {words?.add ?? "Thêm lượt biểu quyết"}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function isProposable(one: Meeting["ballots"][number]): boolean {
  return one.purpose === "ACCLAIM" && one.status === "CLOSED";
}

/** Who leads next year, and the block's year that is opened from it. */
export function NextTermPanel({ meeting, readOnly }: { meeting: Meeting; readOnly: boolean }) {
  const open = useMeetingChange<void>(
    (_, intent) =>
      call(
        api.POST("/api/v1/meetings/{id}/next-term", {
          params: {
            path: { id: meeting.id },
            header: {
              ...ifMatch(versionOf(meeting.id, meeting.version)),
              ...idempotency(intent.idempotencyKey),
            },
          },
        }),
      ),
    (done) => toast.done(`Đã lập kỳ năm ${done.year + 1} của ${done.blockName}`),
  );
  const next = meeting.year + 1;
  const action = actionOf(meeting, "OPEN_NEXT_TERM");
  if (!action) return null;
  return (
    <div className={styles.next}>
      <div>
        <h3>Năm {next}</h3>
        {meeting.elected ? (
          <dl className={styles.elected}>
            <dt>{meeting.headTitle}</dt>
            <dd>{meeting.elected.head.name}</dd>
            <dt>{meeting.deputyTitle}</dt>
            <dd>{meeting.elected.deputies.map((one) => one.name).join(", ") || "Chưa bầu"}</dd>
          </dl>
        ) : (
          <p className={styles.quiet}>Chưa có kết quả bầu.</p>
        )}
        {meeting.nextTerm && (
          <p className={styles.nextDone}>
            <DoneIcon size={17} aria-hidden="true" />
            <span>
              Kỳ năm {next} của{" "}
              <RouteLink to={`${subjectPath({ type: "BLOCK", id: meeting.blockId })}?nam=${next}`}>
                {meeting.blockName}
              </RouteLink>{" "}
              đã lập
              {meeting.nextTerm.headUnit && `, đứng đầu: ${meeting.nextTerm.headUnit.name}`}
            </span>
          </p>
        )}
      </div>
      {!meeting.nextTerm && (!readOnly || action.allowed) && (
        <ActionButton
          tone="main"
          label={`Lập kỳ năm ${next} từ kết quả bầu`}
          availability={action}
          onAct={() => open.send()}
          pending={open.pending}
          problem={open.problem}
          confirm={{
            title: `Lập kỳ năm ${next}?`,
            text: "Thành viên lấy theo năm nay; đơn vị đứng đầu và cấp phó theo kết quả bầu. Kỳ ở trạng thái dự kiến cho tới khi có quyết định kiện toàn.",
          }}
        />
      )}
    </div>
  );
}
