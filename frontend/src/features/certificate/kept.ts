import { fetchOfflineList, type OfflineList } from "@/api/certificate";
import { isGenuineList } from "./offline";

const KEPT = "sovang.kiem-tra";

/** The list this browser kept last; null when it never had one. */
export function keptList(): OfflineList | null {
  try {
    const text = window.localStorage.getItem(KEPT);
    return text ? (JSON.parse(text) as OfflineList) : null;
  } catch {
    return null;
  }
}

/** Takes the present list, when there is a network; what is not signed by the province is not kept. */
export async function keepList(): Promise<OfflineList | null> {
  try {
    const list = await fetchOfflineList();
    if (await isGenuineList(list)) window.localStorage.setItem(KEPT, JSON.stringify(list));
  } catch {
    // No network, or a browser that keeps nothing: the list of before is all there is.
  }
  return keptList();
}
