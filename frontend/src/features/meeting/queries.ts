import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import {
  featureKeys,
  type Intent,
  keepPreviousData,
  queryClient,
  useMutationWithProblem,
} from "@/api/query";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Meeting = Schemas["MeetingView"];
export type MeetingSummary = Schemas["MeetingSummary"];
export type MeetingStatus = Schemas["MeetingStatus"];
export type Ballot = Schemas["BallotView"];
export type BallotStatus = Schemas["BallotStatus"];
export type BallotPurpose = Schemas["BallotPurpose"];
export type BallotMode = Schemas["BallotMode"];
export type BallotCandidate = Schemas["BallotCandidate"];
export type Item = Schemas["MeetingItem"];
export type Person = Schemas["MeetingPerson"];
export type AttendanceLine = Schemas["AttendanceLine"];
export type AttendanceState = AttendanceLine["state"];
export type Amendment = Schemas["AmendmentView"];

export const meetingKeys = featureKeys("meeting");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  blockId?: string;
  status?: MeetingStatus;
}

export const meetingsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: meetingKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/meetings", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: meetingKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/meetings/{id}", { params: { path: { id } } })),
  });

/** The blocks whose meetings this person may prepare. */
export const hostedBlocksQuery = (year: number) =>
  queryOptions({
    queryKey: meetingKeys.list({ hosted: year }),
    queryFn: () =>
      call(
        api.GET("/api/v1/meetings/hosted-blocks", { params: { query: { year: String(year) } } }),
      ),
  });

export const awardsQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 10 * 60_000,
});

/** The version that is known last; a tap right after another one must not be taken for somebody else's. */
export function versionOf(id: string, shown: number): number {
  return queryClient.getQueryData<Meeting>(meetingKeys.record(id))?.version ?? shown;
}

/** A change of the meeting itself: the answer is shown at once. */
export function useMeetingChange<V>(
  run: (values: V, intent: Intent) => Promise<Meeting>,
  done?: (meeting: Meeting, values: V) => void,
) {
  const client = useQueryClient();
  return useMutationWithProblem<V, Meeting>({
    run,
    done: (meeting, values) => {
      client.setQueryData(meetingKeys.record(meeting.id), meeting);
      void client.invalidateQueries({ queryKey: ["meeting", "list"] });
      done?.(meeting, values);
    },
  });
}

/** A change of a ballot: shown at once, and the meeting is read again for what it allows now. */
export function useBallotChange<V>(
  meetingId: string,
  run: (values: V, intent: Intent) => Promise<Ballot>,
  done?: (ballot: Ballot, values: V) => void,
) {
  const client = useQueryClient();
  return useMutationWithProblem<V, Ballot>({
    run,
    refreshes: [meetingKeys.all],
    done: (ballot, values) => {
      client.setQueryData<Meeting>(meetingKeys.record(meetingId), (meeting) =>
        meeting ? { ...meeting, ballots: replaced(meeting.ballots, ballot) } : meeting,
      );
      done?.(ballot, values);
    },
  });
}

function replaced(ballots: Ballot[], ballot: Ballot): Ballot[] {
  return ballots.some((one) => one.id === ballot.id)
    ? ballots.map((one) => (one.id === ballot.id ? ballot : one))
    : [...ballots, ballot];
}
