import { type APIRequestContext, expect } from "@playwright/test";
import { PASSWORD } from "../support";

/** The members of Khối thi đua số 5 in their printed order: the first leads, the second stands in. */
export const MEMBERS = [
  "Ban Nội chính Tỉnh ủy",
  "Ban Tổ chức Tỉnh ủy",
  "Ban Tuyên giáo và Dân vận Tỉnh ủy",
  "Ủy ban Kiểm tra Tỉnh ủy",
  "Văn phòng Tỉnh ủy",
];

/** Headers of an account for calls beside the page. */
export async function as(request: APIRequestContext, username: string) {
  const answer = await request.post("/api/v1/auth/sign-in", {
    data: { username, password: PASSWORD },
  });
  expect(answer.ok()).toBe(true);
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return { Authorization: `Bearer ${accessToken}` };
}

/**
 * A block of its own with these members in that year, as the department founds it. A flow that makes a year of all
 * blocks has a system of its own.
 */
export async function givenBlock(
  request: APIRequestContext,
  year: number,
  { system = "Khối thi đua thuộc tỉnh", members = MEMBERS } = {},
): Promise<{ id: string; name: string; systemId: string }> {
  const headers = await as(request, "chuyenvien");
  const ids: string[] = [];
  for (const name of members) {
    const found = await request.get("/api/v1/units", { headers, params: { q: name, size: 50 } });
    const { items } = (await found.json()) as { items: { id: string; name: string }[] };
    ids.push(items.find((one) => one.name === name)?.id ?? "");
  }
  const name = `Khối thi đua số ${5000 + Math.floor(Math.random() * 4000)}`;
  const block = await request.post("/api/v1/blocks", {
    headers,
    data: {
      system,
      level: "PROVINCIAL",
      kind: "SECTOR_BLOCK",
      name,
    },
  });
  expect(block.status()).toBe(201);
  const { id, systemId } = (await block.json()) as { id: string; systemId: string };
  const term = await request.post(`/api/v1/blocks/${id}/terms`, {
    headers,
    data: {
      year,
      content: {
        declaredMembers: ids.length,
        members: ids.map((unitId) => ({ unitId })),
        leaders: [
          { role: "HEAD", unitId: ids[0], choice: "ELECTED" },
          { role: "DEPUTY", unitId: ids[1], choice: "ELECTED" },
        ],
        quotas: [
          { awardCode: "CO_TINH", most: 1 },
          { awardCode: "BK_TINH", most: 1 },
        ],
      },
    },
  });
  expect(term.status()).toBe(201);
  return { id, name, systemId };
}
