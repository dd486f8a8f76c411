/** Conferences and their votes: who came, what was counted, who was acclaimed and elected. */
package vn.sovang.meeting;
