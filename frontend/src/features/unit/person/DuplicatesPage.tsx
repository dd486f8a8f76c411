import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { featureKeys, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { formatInstant } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { MergeDialog } from "./MergeDialog";
import styles from "./person.module.css";
import { peoplePath, personKeys } from "./queries";

type Pair = components["schemas"]["DuplicatePair"];
type Merge = components["schemas"]["PersonMergeView"];

const mergeKeys = featureKeys("person-merge");
const mergeRefreshes = [mergeKeys.all, personKeys.all];

/** Records that may be one person, and those already laid together. */
function DuplicatesPage() {
  const params = useListParams({ sort: "name" });
  const pairs = useQuery({
    queryKey: mergeKeys.list(params.query),
    queryFn: () =>
      call(api.GET("/api/v1/person-merges/candidates", { params: { query: params.query } })),
  });
  const merges = useQuery({
    queryKey: mergeKeys.part("done", "list"),
    queryFn: () => call(api.GET("/api/v1/person-merges")),
  });
  const [merging, setMerging] = useState<Pair | null>(null);
  return (
    <>
      <PageHeader
        title="Hồ sơ có thể trùng"
        crumbs={[{ label: "Cá nhân", to: peoplePath }]}
        meta="Tìm theo họ tên, ngày sinh, đơn vị và số định danh. Chưa có gì được gộp cho đến khi anh/chị xác nhận."
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo họ tên"
        total={pairs.data?.total}
        failed={pairs.isLoadingError}
        noun="cặp"
      />
      <div className="card">
        <QueryView query={pairs}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState
                title="Không có hồ sơ nào trùng"
                text="Chỉ tìm trong những người thuộc phạm vi anh/chị được giao."
              />
            ) : (
              <>
                <ul className={styles.list}>
                  {page.items.map((pair) => (
                    <li key={`${pair.first.id}-${pair.second.id}`} className={styles.pair}>
                      <div className={styles.sides}>
                        <One record={pair.first} />
                        <One record={pair.second} />
                      </div>
                      <StatusBadge tone={pair.reason === "SAME_UNIT" ? "open" : "late"}>
                        {pair.reasonLabel}
                      </StatusBadge>
                      <span className={styles.actions}>
                        <Button small onClick={() => setMerging(pair)}>
                          Xem và gộp<span className="sr-only"> {pair.first.name}</span>
                        </Button>
                        <NotOne pair={pair} />
                      </span>
                    </li>
                  ))}
                </ul>
                <Pagination {...page} searchOfPage={params.searchOfPage} />
              </>
            )
          }
        </QueryView>
      </div>
      <QueryView query={merges}>
        {(list) =>
          list.length > 0 && (
            <div className={styles.below}>
              <Section title="Đã gộp" note={`${list.length} lần`} flush>
                <ul className={styles.list}>
                  {list.map((merge) => (
                    <Done key={merge.id} merge={merge} />
                  ))}
                </ul>
              </Section>
            </div>
          )
        }
      </QueryView>
      <Distinctions />
      {merging && <MergeDialog pair={merging} onClose={() => setMerging(null)} />}
    </>
  );
}

function One({ record }: { record: Pair["first"] }) {
  return (
    <p>
      <RouteLink to={subjectPath({ type: "PERSON", id: record.id })}>{record.name}</RouteLink>
      <span className={styles.small}>
        {[record.birthYear && `sinh năm ${record.birthYear}`, record.position, record.unitName]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </p>
  );
}

/** Says that the two are two people; they are not suggested again. */
function NotOne({ pair }: { pair: Pair }) {
  const part = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/person-merges/distinctions", {
          body: { firstId: pair.first.id, secondId: pair.second.id, reason },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: mergeRefreshes,
    done: () => toast.done("Đã ghi là hai người; cặp này không được gợi ý nữa"),
  });
  return (
    <ActionButton
      small
      tone="quiet"
      label="Không phải một người"
      pending={part.pending}
      problem={part.problem}
      onAct={(reason: string) => part.send(reason)}
      confirm={{
        title: `Hai hồ sơ ${pair.first.name} là hai người?`,
        text: "Cặp này không được gợi ý nữa, cho đến khi bỏ ghi nhận.",
        label: "Ghi là hai người",
        reason: { label: "Vì sao biết là hai người", required: true },
      }}
    />
  );
}

type Distinction = components["schemas"]["PersonDistinction"];

/** Pairs that were said to be two people, each of which can be suggested again. */
function Distinctions() {
  const notes = useQuery({
    queryKey: mergeKeys.part("distinctions", "list"),
    queryFn: () => call(api.GET("/api/v1/person-merges/distinctions")),
  });
  return (
    <QueryView query={notes}>
      {(list) =>
        list.length > 0 && (
          <div className={styles.below}>
            <Section title="Đã ghi là hai người" note={`${list.length} cặp`} flush>
              <ul className={styles.list}>
                {list.map((note) => (
                  <Noted key={note.id} note={note} />
                ))}
              </ul>
            </Section>
          </div>
        )
      }
    </QueryView>
  );
}

function Noted({ note }: { note: Distinction }) {
  const back = useMutationWithProblem({
    run: (version: number) =>
      call(
        api.DELETE("/api/v1/person-merges/distinctions/{id}", {
          params: { path: { id: note.id } },
          headers: ifMatch(version),
        }),
      ),
    refreshes: mergeRefreshes,
    done: () => toast.done("Đã bỏ ghi nhận"),
  });
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <One record={note.first} />
        <One record={note.second} />
      </div>
      <p className={styles.small}>
        {note.reason} · {note.notedName}, {formatInstant(note.notedAt)}
      </p>
      <ActionButton
        small
        label="Bỏ ghi nhận"
        onAct={() => back.send(note.version)}
        pending={back.pending}
        problem={back.problem}
        confirm={{
          title: "Bỏ ghi nhận hai người khác nhau?",
          text: "Cặp này lại được gợi ý là có thể trùng.",
          label: "Bỏ ghi nhận",
        }}
      />
    </li>
  );
}

function Done({ merge }: { merge: Merge }) {
  const undo = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/person-merges/{id}/undoing", {
          params: { path: { id: merge.id } },
          headers: { ...ifMatch(merge.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: mergeRefreshes,
    done: () => toast.done("Đã tách lại hai hồ sơ"),
  });
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <p>
          <RouteLink to={subjectPath({ type: "PERSON", id: merge.keptId })}>
            {merge.keptName}
          </RouteLink>
          <span className={styles.small}>{merge.reason}</span>
        </p>
        <p className={styles.none}>
          {merge.mergedBy}, {formatInstant(merge.mergedAt)}
        </p>
      </div>
      {merge.undone ? (
        <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge>
      ) : (
        <ActionButton
          small
          label="Hoàn tác"
          availability={actionOf(merge, "UNDO")}
          onAct={() => undo.send("")}
          pending={undo.pending}
          problem={undo.problem}
          confirm={{
            title: "Tách lại hai hồ sơ?",
            text: "Những gì đã chuyển sang sẽ trở về hồ sơ cũ; những gì ghi thêm sau đó ở lại hồ sơ đang giữ.",
            label: "Tách lại",
          }}
        />
      )}
    </li>
  );
}

export { DuplicatesPage as Component };
