import { useState } from "react";
import { actionOf } from "@/api/actions";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { CopyDialog } from "./CopyDialog";
import { layOut } from "./graph";
import { useRemoveCopy } from "./moves";
import type { Copy, RoleModel } from "./queries";
import styles from "./rolemodel.module.css";

const BOX = { width: 178, height: 54, gapX: 46, gapY: 14, pad: 6 };

const short = (name: string) => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name);
const left = (depth: number) => BOX.pad + depth * (BOX.width + BOX.gapX);
const top = (row: number) => BOX.pad + row * (BOX.height + BOX.gapY);
const placeOf = (one: Copy) => one.unitName ?? one.place ?? "";

/** Who took the model over, drawn and as a list; the list says the same in words. */
export function Replication({ model }: { model: RoleModel }) {
  const [adding, setAdding] = useState(false);
  const add = actionOf(model, "ADD_COPY");
  return (
    <Section
      title="Nhân rộng"
      note={model.copies.length > 0 ? `${model.copies.length} nơi làm theo` : undefined}
      actions={
        add?.allowed && (
          <ActionButton small label="Ghi nơi làm theo" onAct={() => setAdding(true)} />
        )
      }
      flush
    >
      {model.copies.length === 0 ? (
        <p className={styles.none}>Chưa ghi nơi nào học tập, làm theo.</p>
      ) : (
        <>
          <Graph model={model} />
          <CopyList model={model} writable={add?.allowed === true} />
        </>
      )}
      {adding && <CopyDialog model={model} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** The picture alone; whoever cannot see it has the list below. */
function Graph({ model }: { model: RoleModel }) {
  const { placed, lines, rows, depth } = layOut(model.copies);
  const width = left(depth) + BOX.width + BOX.pad;
  const height = top(rows - 1) + BOX.height + BOX.pad;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the phone is moved by the keyboard too
    <div className={styles.picture} role="group" tabIndex={0} aria-label="Sơ đồ nhân rộng">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Sơ đồ: ${model.copies.length} nơi làm theo ${model.name}; danh sách ở dưới`}
      >
        {lines.map((line) => {
          const x1 = left(line.fromDepth) + BOX.width;
          const y1 = top(line.fromRow) + BOX.height / 2;
          const x2 = left(line.toDepth);
          const y2 = top(line.toRow) + BOX.height / 2;
          const mid = (x1 + x2) / 2;
          return (
            <path
              key={`${line.toDepth} ${line.toRow}`}
              className={styles.line}
              d={`M${x1} ${y1} C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}`}
            />
          );
        })}
        <Box x={left(0)} y={top(0)} name={model.name} note={model.unitName} root />
        {placed.map(({ item, depth: at, row }) => (
          <Box key={item.id} x={left(at)} y={top(row)} name={item.name} note={placeOf(item)} />
        ))}
      </svg>
    </div>
  );
}

interface BoxProps {
  x: number;
  y: number;
  name: string;
  note: string;
  root?: boolean;
}

function Box({ x, y, name, note, root }: BoxProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        className={root ? styles.root : styles.box}
        width={BOX.width}
        height={BOX.height}
        rx={8}
      />
      <text className={styles.boxName} x={10} y={23}>
        {short(name)}
      </text>
      <text className={styles.boxNote} x={10} y={42}>
        {short(note)}
      </text>
    </g>
  );
}

function CopyList({ model, writable }: { model: RoleModel; writable: boolean }) {
  const remove = useRemoveCopy(model);
  const { placed } = layOut(model.copies);
  const nameOf = (id: string) => model.copies.find((one) => one.id === id)?.name;
  return (
    <ol className={styles.list} aria-label="Các nơi làm theo">
      {placed.map(({ item }) => (
        <li key={item.id} className={styles.item}>
          <p className={styles.itemTitle}>
            {item.name}
            <span className={styles.second}>{item.subjectKindLabel}</span>
          </p>
          <p className={styles.facts}>
            {item.unitId ? (
              <RouteLink to={subjectPath({ type: "UNIT", id: item.unitId })}>
                {item.unitName}
              </RouteLink>
            ) : null}
            {[item.unitId && item.place ? `, ${item.place}` : item.place, item.since]
              .filter(Boolean)
              .join(" · ")}
            <span className={styles.second}>
              Học từ {item.fromCopyId ? nameOf(item.fromCopyId) : model.name}
            </span>
          </p>
          <p className={styles.prose}>{item.result}</p>
          {writable && (
            <ActionButton
              small
              tone="quiet"
              label="Bỏ"
              onAct={() => remove.send(item)}
              pending={remove.pending}
              problem={remove.problem}
              confirm={{ title: `Bỏ nơi làm theo “${item.name}”?`, label: "Bỏ nơi này" }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
