import { type APIRequestContext, expect } from "@playwright/test";
import { PASSWORD } from "./support";

/** Today in Vietnam, as the API writes dates. */
const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

interface Sent {
  body?: unknown;
  /** Version the change is made on. */
  version?: number;
}

/** The API as one demo account uses it; anything but success fails the test. */
async function as(request: APIRequestContext, username: string) {
  const session = await request.post("/api/v1/auth/sign-in", {
    data: { username, password: PASSWORD },
  });
  expect(session.ok(), `${username} signs in`).toBe(true);
  const { accessToken } = await session.json();
  return async (method: string, path: string, { body, version }: Sent = {}) => {
    const answer = await request.fetch(`/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(method === "POST" ? { "Idempotency-Key": crypto.randomUUID() } : {}),
        ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { data: body }),
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.json();
  };
}

type Api = Awaited<ReturnType<typeof as>>;

async function unitId(api: Api, name: string): Promise<string> {
  const { items } = await api("GET", `/units?q=${encodeURIComponent(name)}`);
  return items.find((unit: { name: string }) => unit.name === name).id;
}

/** Writes an earlier honour of Ban Tổ chức Tỉnh ủy into the register. */
export async function declaredHonour(request: APIRequestContext, number: string, year: number) {
  const api = await as(request, "chuyenvien");
  const { id } = await api("POST", "/register", {
    body: {
      unitId: await unitId(api, "Ban Tổ chức Tỉnh ủy"),
      awardCode: "BK_TINH",
      year,
      achievement: `Hoàn thành xuất sắc nhiệm vụ công tác năm ${year}`,
      decisionNumber: number,
      decisionDate: `${year + 1}-02-05`,
      issuer: "Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng",
    },
  });
  return id as string;
}

/** A dossier of xã Cần Yên brought to its decision by everybody who has a step in it. */
export async function issuedDecision(request: APIRequestContext, number: string): Promise<string> {
  const officer = await as(request, "canyen.canbo");
  const head = await as(request, "canyen");
  const department = await as(request, "chuyenvien");
  const unit = await unitId(officer, "Ủy ban nhân dân xã Cần Yên");
  const { id } = await officer("POST", "/award-proposals", {
    body: {
      year: 2025,
      proposerUnitId: unit,
      nominees: [
        {
          unitId: unit,
          awardCode: "BK_TINH",
          achievement: "Thành tích xuất sắc trong công tác năm 2025",
          achievementKey: `thu-${number}`,
        },
      ],
    },
  });
  const dossier = `/award-proposals/${id}`;
  const step = async (api: Api, method: string, part: string, body?: unknown) => {
    const { version } = await api("GET", dossier);
    return api(method, `${dossier}/${part}`, { body, version });
  };

  const nominee = (await officer("GET", dossier)).nominees[0].id;
  const path = `${dossier}/nominees/${nominee}/report`;
  const report = await officer("GET", path);
  const written = await officer("PUT", path, {
    version: report.version,
    body: {
      headquarters: "Xã Cần Yên, tỉnh Cao Bằng",
      functions: "Quản lý nhà nước trên địa bàn xã",
      results: [
        { indicator: "Hộ nghèo giảm", planned: "5 hộ", reached: "12 hộ", comparison: "đạt 240 %" },
      ],
      measures: "Phân công từng cán bộ phụ trách xóm",
      awards: report.awards,
    },
  });
  await head("POST", `${path}/confirmation`, { version: written.version });
  await step(head, "PUT", "papers/BB", {
    title: "Biên bản họp bình xét",
    number: "01/BB-UBND",
    datedOn: "2026-01-05",
  });
  await step(head, "PUT", "letter", {
    number: "02/TTr",
    signedOn: TODAY,
    signer: "Người ký",
    capacity: "TM",
  });
  await step(head, "POST", "submission", {});
  await step(department, "POST", "receipt", {});
  await step(department, "POST", "appraisal", {});
  await step(department, "PUT", "appraisal", {
    checks: [{ documentCode: "TTR", result: "GOOD" }],
    nominees: [{ nomineeId: nominee, outcome: "QUALIFIED" }],
  });
  await step(department, "POST", "appraisal-conclusion", { comment: "Đủ điều kiện" });
  await step(await as(request, "lanhdaoso"), "POST", "head-signature", {
    number: "563",
    signedOn: TODAY,
  });
  await step(await as(request, "vpubnd"), "POST", "verification", {});
  const { decisionId } = await step(await as(request, "lanhdao"), "POST", "decision", {
    number,
    decidedOn: TODAY,
    signer: "Lã Quốc Bình",
    signerPost: "Phó Chủ tịch",
    capacity: "KT",
    outcomes: [{ nomineeId: nominee, outcome: "GRANTED" }],
  });
  return decisionId;
}
