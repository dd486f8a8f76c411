/** One person or unit a specialist asks the rules about; seen by whoever sees its people (Luật Thi đua, khen thưởng, Điều 83). */
package vn.sovang.eligibility.subject;
