/**
 * Annual plans (kế hoạch công tác thi đua, khen thưởng) and their tasks, from the paper to the proof that closes each
 * task. Owned by the department. Source: Kế hoạch 157/KH-UBND ngày 22/01/2026 and its like.
 */
package vn.sovang.plan;
