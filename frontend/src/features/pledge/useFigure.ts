import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { isClaim, type Understanding, understand } from "./figures";
import { figuresQuery } from "./queries";

/** What the server reads in a figure, a moment after the last key; null while nothing is known. */
export function useFigure(text: string, measure: string): Understanding | null {
  const wanted = text.trim();
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), 350);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useQuery({
    ...figuresQuery(asked, measure.trim()),
    enabled: asked !== "" && !isClaim(asked),
  });
  return asked === wanted && found.data ? understand(found.data.readings) : null;
}

/** Asks whether a typed figure can be kept as it stands: read in one way, or with its reading chosen. */
export function useKeepable() {
  const client = useQueryClient();
  return useCallback(
    async (text: string, measure: string, chosen: number | null): Promise<boolean> => {
      const wanted = text.trim();
      if (wanted === "" || isClaim(wanted)) return true;
      const { readings } = await client.fetchQuery(figuresQuery(wanted, measure.trim()));
      const { kind } = understand(readings);
      if (kind !== "asked") return kind === "read";
      return chosen !== null && readings.some((one) => Number(one.value) === chosen);
    },
    [client],
  );
}
