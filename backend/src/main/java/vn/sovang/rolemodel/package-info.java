/**
 * Role models (điển hình tiên tiến): found, fostered, reviewed, replicated. Owned by the unit that found them; the department
 * publishes. Source: Điều 17 Luật Thi đua, khen thưởng (finding and spreading models); what is public: law on personal data.
 */
package vn.sovang.rolemodel;
