import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { as } from "./block";

const COMMUNE = "Ủy ban nhân dân xã Cần Yên";

interface Seen {
  id: string;
  version: number;
  nominees: { id: string }[];
}

async function read<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), `${answer.url()}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** A dossier of the commune that the department is appraising and that goes to a full session of the council. */
export async function givenRoutedDossier(
  request: APIRequestContext,
): Promise<{ id: string; title: string }> {
  const [officer, head, department] = await Promise.all(
    ["canyen.canbo", "canyen", "chuyenvien"].map((name) => as(request, name)),
  );
  const units = await read<{ items: { id: string; name: string }[] }>(
    await request.get("/api/v1/units", { headers: officer, params: { q: COMMUNE, size: 50 } }),
  );
  const unitId = units.items.find((one) => one.name === COMMUNE)?.id;
  const title = `Bằng khen ${Math.floor(Math.random() * 1e6)}`;
  const achievement = "Thành tích xuất sắc trong công tác năm 2025";
  const { id, nominees } = await read<Seen>(
    await request.post("/api/v1/award-proposals", {
      headers: officer,
      data: {
        year: 2025,
        title,
        proposerUnitId: unitId,
        nominees: [{ unitId, awardCode: "BK_TINH", achievement }],
      },
    }),
  );
  const root = `/api/v1/award-proposals/${id}`;
  const report = `${root}/nominees/${nominees[0]?.id}/report`;
  const tag = (version: number) => ({ "If-Match": `"${version}"` });
  const first = await read<Seen>(await request.get(report, { headers: officer }));
  const written = await read<Seen>(
    await request.put(report, {
      headers: { ...officer, ...tag(first.version) },
      data: {
        headquarters: "Xã Cần Yên, tỉnh Cao Bằng",
        functions: "Quản lý nhà nước trên địa bàn xã",
        results: [{ indicator: "Hộ nghèo giảm", planned: "5 hộ", reached: "12 hộ" }],
        measures: "Phân công từng cán bộ phụ trách xóm",
        awards: [],
      },
    }),
  );
  await read(
    await request.post(`${report}/confirmation`, { headers: { ...head, ...tag(written.version) } }),
  );
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format();
  const any = { "If-Match": "*" };
  for (const [who, verb, part, data] of [
    [head, "put", "papers/BB", { title: "Biên bản họp bình xét", datedOn: "2026-01-05" }],
    [head, "put", "letter", { signedOn: today, signer: "Người ký", capacity: "TM" }],
    [head, "post", "submission", {}],
    [department, "post", "receipt", {}],
    [department, "post", "appraisal", {}],
    [
      department,
      "put",
      "routes",
      { routes: [{ nomineeId: nominees[0]?.id, route: "FULL_SESSION" }] },
    ],
  ] as const) {
    await read(await request[verb](`${root}/${part}`, { headers: { ...who, ...any }, data }));
  }
  return { id, title };
}

/** The province's council with these accounts on it, the first as its chair. */
export async function givenCouncil(
  request: APIRequestContext,
  usernames: readonly string[],
): Promise<void> {
  const headers = await as(request, "chuyenvien");
  // There is one; a flow that runs again finds it.
  const there = await read<{ items: { id: string; kind: string }[] }>(
    await request.get("/api/v1/councils", { headers }),
  );
  const council =
    there.items.find((one) => one.kind === "PROVINCIAL") ??
    (await read<{ id: string }>(
      await request.post("/api/v1/councils", {
        headers,
        data: { name: "Hội đồng Thi đua – Khen thưởng tỉnh Cao Bằng" },
      }),
    ));
  const members = [];
  for (const username of usernames) {
    const me = await read<{ id: string; fullName: string }>(
      await request.get("/api/v1/auth/me", { headers: await as(request, username) }),
    );
    members.push({
      name: me.fullName,
      accountId: me.id,
      role: members.length === 0 ? "CHAIR" : "MEMBER",
      from: "2026-01-01",
    });
  }
  await read(
    await request.put(`/api/v1/councils/${council.id}/composition`, {
      headers: { ...headers, "If-Match": "*" },
      data: { declaredCount: 3, members },
    }),
  );
}
