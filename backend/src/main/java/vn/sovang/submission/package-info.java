/** Submissions of the province to the Prime Minister and, through him, the State President, and their results (Điều 83, 84 Luật Thi đua, khen thưởng); owned by the department. */
package vn.sovang.submission;
