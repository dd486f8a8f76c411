/** Written by hand until `npm run types` makes it from openapi.yaml; same shape. */
export interface paths {
  "/api/v1/auth/sign-in": {
    post: {
      requestBody: { content: { "application/json": components["schemas"]["SignIn"] } };
      responses: {
        200: { content: { "application/json": components["schemas"]["AccessToken"] } };
        401: { content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
  };
  "/api/v1/auth/refresh": {
    post: {
      responses: {
        200: { content: { "application/json": components["schemas"]["AccessToken"] } };
        401: { content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
  };
  "/api/v1/auth/sign-out": { post: { responses: { 204: { content?: never } } } };
  "/api/v1/auth/sign-out-everywhere": { post: { responses: { 204: { content?: never } } } };
  "/api/v1/auth/me": {
    get: {
      responses: { 200: { content: { "application/json": components["schemas"]["Me"] } } };
    };
  };
  "/api/v1/today": {
    get: {
      parameters: { query?: { year?: number } };
      responses: { 200: { content: { "application/json": components["schemas"]["Today"] } } };
    };
  };
  "/api/v1/search": {
    get: {
      parameters: { query: { q: string } };
      responses: { 200: { content: { "application/json": components["schemas"]["SearchResults"] } } };
    };
  };
}

export interface components {
  schemas: {
    SignIn: { username: string; password: string };
    AccessToken: { accessToken: string; expiresIn: number };
    UnitRef: { id: string; name: string };
    Me: {
      id: string;
      username: string;
      fullName: string;
      position: string | null;
      roles: string[];
      units: components["schemas"]["UnitRef"][];
      province: string;
      /** Format: date */
      today: string;
      places: string[];
    };
    Subject: {
      type:
        | "PLAN"
        | "PLAN_TASK"
        | "BLOCK"
        | "MOVEMENT"
        | "PLEDGE"
        | "MEETING"
        | "PROPOSAL"
        | "DECISION"
        | "REGISTER_ENTRY"
        | "UNIT"
        | "PERSON";
      id: string;
      parentId: string | null;
    };
    TodayItem: {
      id: string;
      icon: "TASK" | "PROPOSAL" | "PLEDGE" | "MEETING" | "BLOCK" | "MOVEMENT" | "DECISION";
      title: string;
      detail: string;
      dueOn: string | null;
      daysLeft: number | null;
      actionLabel: string | null;
      subject: components["schemas"]["Subject"];
    };
    TodayGroup: {
      key: "DUE" | "RETURNED" | "WAITING" | "CHANGED" | "DONE";
      title: string;
      items: components["schemas"]["TodayItem"][];
    };
    TodaySegment: {
      label: string;
      count: number;
      tone: "DONE" | "OPEN" | "LATE" | "NEUTRAL" | "GOLD";
    };
    TodayBar: {
      label: string;
      total: number;
      subject: components["schemas"]["Subject"] | null;
      segments: components["schemas"]["TodaySegment"][];
    };
    TodayPanel: {
      key: string;
      title: string;
      note: string;
      subject: components["schemas"]["Subject"] | null;
      bars: components["schemas"]["TodayBar"][];
    };
    Today: {
      /** Format: date */
      date: string;
      summary: string;
      groups: components["schemas"]["TodayGroup"][];
      panels: components["schemas"]["TodayPanel"][];
    };
    SearchHit: { subject: components["schemas"]["Subject"]; title: string; detail: string };
    SearchResults: { items: components["schemas"]["SearchHit"][] };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      requestId?: string;
      errors?: { pointer: string; message: string }[];
    };
    AllowedAction: { action: string; allowed: boolean; reason: string | null };
  };
}
