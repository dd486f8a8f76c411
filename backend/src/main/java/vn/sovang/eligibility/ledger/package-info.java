/** Which achievement was honoured or is proposed with what, and where one would be honoured twice; read by the department and by units about their own (Luật Thi đua, khen thưởng, Điều 5). */
package vn.sovang.eligibility.ledger;
