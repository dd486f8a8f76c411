import { beforeEach, describe, expect, test, vi } from "vitest";

const problem = (status: number, body: object) =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
const json = (body: object) =>
  new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });

const fetched = vi.fn<(request: Request | string) => Promise<Response>>();
let issued = 0;
/** How the server answers a request for data, given its token. */
let answer: (bearer: string | null) => Response;

const refreshes = () =>
  fetched.mock.calls.filter(([request]) => String(request).endsWith("/auth/refresh")).length;

async function freshModules() {
  vi.resetModules();
  const session = await import("./session");
  const { api, call } = await import("./client");
  return { session, me: () => call(api.GET("/api/v1/auth/me")) };
}

beforeEach(() => {
  issued = 0;
  answer = () => json({ id: "1" });
  fetched.mockReset();
  fetched.mockImplementation(async (request) => {
    if (typeof request === "string") {
      if (request.endsWith("/auth/refresh")) {
        issued += 1;
        return json({ accessToken: `t${issued}`, expiresIn: 300 });
      }
      return new Response(null, { status: 204 });
    }
    return answer(request.headers.get("Authorization"));
  });
  vi.stubGlobal("fetch", fetched);
  localStorage.setItem("sovang.phien", "1");
});

describe("the session", () => {
  test("asks for a token once, however many requests start together", async () => {
    const { me } = await freshModules();
    await Promise.all([me(), me(), me()]);
    expect(refreshes()).toBe(1);
  });

  test("refreshes once and sends again when a token is refused", async () => {
    answer = (bearer) =>
      bearer === "Bearer t2" ? json({ id: "1" }) : problem(401, { title: "Hết phiên" });
    const { me } = await freshModules();
    await expect(Promise.all([me(), me()])).resolves.toHaveLength(2);
    expect(refreshes()).toBe(2);
  });

  test("gives up after one refresh when the new token is refused too", async () => {
    answer = () => problem(401, { title: "Hết phiên" });
    const { me } = await freshModules();
    await expect(me()).rejects.toMatchObject({ status: 401, title: "Hết phiên" });
    expect(refreshes()).toBe(2);
  });

  test("without a session nothing is sent at all", async () => {
    localStorage.clear();
    const { session, me } = await freshModules();
    expect(await session.accessToken()).toBeNull();
    await expect(me()).rejects.toMatchObject({ status: 401 });
    expect(fetched).not.toHaveBeenCalled();
  });

  test("a refused refresh ends the session and says so", async () => {
    fetched.mockImplementation(async () => problem(401, { title: "Hết phiên" }));
    const { session } = await freshModules();
    const ended = vi.fn();
    session.onSessionEnd(ended);
    expect(await session.accessToken()).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
    expect(localStorage.getItem("sovang.phien")).toBeNull();
  });

  test("the next visit knows whether there is a day's work to ask for, but not after somebody else signs in", async () => {
    const { session } = await freshModules();
    expect(session.hadToday()).toBe(false);
    session.rememberToday(true);
    await session.accessToken();
    expect(session.hadToday()).toBe(true);
    fetched.mockImplementation(async () => json({ accessToken: "of another", expiresIn: 300 }));
    await session.signIn("a", "b");
    expect(session.hadToday()).toBe(false);
    await session.signOut();
    session.rememberToday(true);
    expect(session.mayHaveSession()).toBe(false);
  });

  test("a sick server does not sign anybody out", async () => {
    fetched.mockImplementation(async () => problem(503, { title: "Bảo trì" }));
    const { session } = await freshModules();
    await expect(session.accessToken()).rejects.toMatchObject({ status: 503 });
    expect(localStorage.getItem("sovang.phien")).toBe("1");
  });

  test("the server's words about a locked account arrive as they are", async () => {
    fetched.mockImplementation(async () =>
      problem(401, { title: "Tài khoản tạm khóa", detail: "Thử lại sau 15 phút." }),
    );
    const { session } = await freshModules();
    await expect(session.signIn("a", "b")).rejects.toMatchObject({
      title: "Tài khoản tạm khóa",
      detail: "Thử lại sau 15 phút.",
    });
  });

  test("the right password of an account with a second factor leads to the second step, not inside", async () => {
    fetched.mockImplementation(async (request) =>
      String(request).endsWith("/second-step")
        ? json({ accessToken: "t", expiresIn: 300 })
        : json({ secondFactor: "TOTP", challenge: "a.b" }),
    );
    localStorage.clear();
    const { session } = await freshModules();
    await expect(session.signIn("a", "b")).resolves.toEqual({ next: "code", challenge: "a.b" });
    expect(await session.accessToken()).toBeNull();
    await expect(session.takeSecondStep("a.b", "123456")).resolves.toEqual({ next: "inside" });
    expect(await session.accessToken()).toBe("t");
  });

  test("an account that must have a second factor is led to it", async () => {
    fetched.mockImplementation(async () =>
      json({ accessToken: "t", expiresIn: 300, mustEnrol: true }),
    );
    const { session } = await freshModules();
    await expect(session.signIn("a", "b")).resolves.toEqual({ next: "enrol" });
  });

  test("two tabs that need a token at once ask for one and share it", async () => {
    let turn: Promise<unknown> = Promise.resolve();
    const locks = {
      request: (_: string, work: () => Promise<unknown>) => {
        const mine = turn.then(work);
        // The lock passes on a moment later, as it does between two tabs.
        turn = mine.then(() => new Promise((resolve) => setTimeout(resolve, 20)));
        return mine;
      },
    };
    vi.stubGlobal("navigator", { ...navigator, locks });
    const one = (await freshModules()).session;
    const other = (await freshModules()).session;
    const tokens = await Promise.all([one.accessToken(), other.accessToken()]);
    expect(tokens).toEqual(["t1", "t1"]);
    expect(refreshes()).toBe(1);
    vi.unstubAllGlobals();
  });

  test("no answer is told apart from a refusal", async () => {
    fetched.mockRejectedValue(new TypeError("Failed to fetch"));
    const { session } = await freshModules();
    await expect(session.signIn("a", "b")).rejects.toMatchObject({ status: 0, unsure: true });
  });
});
