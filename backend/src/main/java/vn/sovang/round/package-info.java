/** Award rounds (đợt xét khen thưởng) of the province, of lead agencies and of each unit (Luật Thi đua, khen thưởng, Điều 79, 80, 83); planned by the department or the unit's own people. */
package vn.sovang.round;
