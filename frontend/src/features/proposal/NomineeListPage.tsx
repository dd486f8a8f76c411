import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { type Reading, shownRow, tallyOf } from "@/api/writtenLists";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { FileDrop } from "@/ui/FileDrop";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { WrittenRows } from "@/ui/WrittenRows";
import { useNomineeSheet, useReadNominees } from "./lists";
import styles from "./proposal.module.css";
import { catalogueQuery, type Proposal, proposalQuery } from "./queries";
import { useStep } from "./steps";

const MOST_BYTES = 20 * 1024 * 1024;

/** Hundreds of nominees for one award at once: paste or choose a sheet, look through, put in. */
function NomineeListPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  return (
    <QueryView query={proposal}>
      {(data) => (
        <>
          <PageHeader
            title="Đưa danh sách vào hồ sơ"
            crumbs={[
              { label: "Hồ sơ khen thưởng", to: paths.proposals },
              { label: data.title, to: subjectPath({ type: "PROPOSAL", id }) },
            ]}
            meta={`${data.proposerName} đề nghị · mỗi danh sách một danh hiệu, hình thức`}
          />
          {actionOf(data, "EDIT")?.allowed && data.proposerKind === "UNIT" ? (
            <Listing proposal={data} />
          ) : (
            <div className="card">
              <EmptyState
                title="Hồ sơ này không thêm được danh sách"
                text={
                  actionOf(data, "EDIT")?.reason ??
                  "Hồ sơ lập từ phiếu suy tôn chỉ có đơn vị được suy tôn."
                }
              >
                <ButtonLink to={subjectPath({ type: "PROPOSAL", id })}>Về hồ sơ</ButtonLink>
              </EmptyState>
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}

function Listing({ proposal }: { proposal: Proposal }) {
  const go = useGo();
  const catalogue = useQuery(catalogueQuery);
  const [awardCode, setAward] = useState<string | null>(null);
  const [achievement, setAchievement] = useState(
    `Hoàn thành tốt nhiệm vụ được giao năm ${proposal.year}`,
  );
  const [way, setWay] = useState<"paste" | "file">("paste");
  const [text, setText] = useState("");
  const [reading, setReading] = useState<Reading | null>(null);
  const [tried, setTried] = useState(false);
  const read = useReadNominees(proposal.id, setReading);
  const sheet = useNomineeSheet(proposal.id, setReading);
  const step = useStep(proposal, (after, made) => {
    if (made.to !== "nominees") return;
    toast.done(`Đã đưa ${made.body.subjects.length} trường hợp vào hồ sơ`);
    go(subjectPath({ type: "PROPOSAL", id: after.id }));
  });
  const award = catalogue.data?.items.find((one) => one.code === awardCode);
  const households = award?.subjectKinds.includes("HOUSEHOLD") ?? false;
  const again = () => {
    setReading(null);
    read.reset();
    step.reset();
  };
  if (reading) {
    return (
      <Section title={`Kiểm tra danh sách: ${award?.name ?? ""}`}>
        <WrittenRows
          rows={reading.rows.map(shownRow)}
          tally={(choices) => tallyOf(reading, choices)}
          about={award?.name ?? ""}
          pending={step.pending}
          problem={step.problem}
          onAgain={again}
          onUse={(choices) =>
            step.send({
              to: "nominees",
              body: {
                awardCode: awardCode ?? "",
                achievement: achievement.trim(),
                subjects: tallyOf(reading, choices).subjects,
              },
            })
          }
        />
      </Section>
    );
  }
  const missing = !awardCode || !achievement.trim();
  return (
    <Section title="Danh sách">
      <div className={styles.stack}>
        <SelectField
          label="Danh hiệu, hình thức"
          options={(catalogue.data?.items ?? []).map((one) => ({
            value: one.code,
            label: one.name,
          }))}
          value={awardCode}
          error={tried && !awardCode ? "Hãy chọn danh hiệu, hình thức" : undefined}
          onChange={setAward}
        />
        <TextAreaField
          label="Thành tích"
          hint="Ghi chung cho cả danh sách; phần riêng của từng người nằm trong báo cáo thành tích"
          rows={2}
          value={achievement}
          error={tried && !achievement.trim() ? "Hãy ghi thành tích" : undefined}
          onChange={setAchievement}
        />
        <fieldset className={styles.tabs} aria-label="Cách đưa danh sách vào">
          {(["paste", "file"] as const).map((one) => (
            <Button
              key={one}
              small
              aria-pressed={way === one}
              tone={way === one ? "plain" : "quiet"}
              onClick={() => setWay(one)}
            >
              {one === "paste" ? "Dán danh sách" : "Tệp Excel"}
            </Button>
          ))}
        </fieldset>
        {way === "paste" ? (
          <>
            <TextAreaField
              label="Danh sách"
              hint={
                households
                  ? "Mỗi dòng một tên; hộ gia đình thì ghi “Hộ gia đình …” và địa chỉ (thôn, xóm), cách nhau dấu phẩy"
                  : "Mỗi dòng một tên; có thể dán cả bảng từ Word, Excel với ngày sinh, chức vụ, đơn vị"
              }
              rows={10}
              value={text}
              error={tried && !text.trim() ? "Hãy dán danh sách" : undefined}
              onChange={setText}
            />
            {read.problem && <ErrorState problem={read.problem} />}
            <div>
              <Button
                tone="main"
                pending={read.pending}
                onClick={() => {
                  setTried(true);
                  if (!missing && text.trim()) void read.send({ awardCode: awardCode ?? "", text });
                }}
              >
                Đọc danh sách
              </Button>
            </div>
          </>
        ) : (
          <FileDrop
            label="Danh sách Excel"
            accept={[".xlsx"]}
            maxBytes={MOST_BYTES}
            progress={sheet.progress}
            error={
              missing && tried
                ? "Hãy chọn danh hiệu, hình thức và ghi thành tích trước."
                : (sheet.problem?.detail ?? null)
            }
            onFile={(file) => {
              setTried(true);
              if (!missing) void sheet.send(file, awardCode ?? "");
            }}
          />
        )}
      </div>
    </Section>
  );
}

export { NomineeListPage as Component };
