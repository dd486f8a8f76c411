import { useState } from "react";
import { Button } from "@/ui/Button";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import type { ShareDraft } from "./activityDraft";
import styles from "./block.module.css";

interface ShareFieldsProps {
  share: ShareDraft;
  id: string;
  onChange: (part: Partial<ShareDraft>) => void;
}

/** What one unit gave: mostly money; goods and labour days when they are asked for. */
export function ShareFields({ share, id, onChange }: ShareFieldsProps) {
  const [more, setMore] = useState(
    share.goods !== "" || share.goodsValue !== null || share.days !== null,
  );
  return (
    <div className={styles.share}>
      <NumberField
        label={`${share.unitName}: tiền`}
        id={`${id}.money`}
        unit="đồng"
        whole
        required={false}
        value={share.money}
        onChange={(money) => onChange({ money })}
      />
      {more ? (
        <>
          <FieldRow>
            <TextField
              label={`${share.unitName}: hiện vật`}
              required={false}
              value={share.goods}
              onChange={(goods) => onChange({ goods })}
            />
            <NumberField
              label="Trị giá hiện vật"
              unit="đồng"
              whole
              required={false}
              value={share.goodsValue}
              onChange={(goodsValue) => onChange({ goodsValue })}
            />
          </FieldRow>
          <NumberField
            label={`${share.unitName}: ngày công`}
            unit="ngày"
            required={false}
            value={share.days}
            onChange={(days) => onChange({ days })}
          />
        </>
      ) : (
        <div>
          <Button
            small
            tone="quiet"
            aria-label={`Thêm hiện vật, ngày công của ${share.unitName}`}
            onClick={() => setMore(true)}
          >
            Thêm hiện vật, ngày công
          </Button>
        </div>
      )}
    </div>
  );
}
