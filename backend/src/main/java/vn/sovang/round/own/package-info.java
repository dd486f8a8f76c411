/** A unit's own round from the lists of its parts to the numbered decision of its head (Luật Thi đua, khen thưởng, Điều 80, 83, 84); run by the unit's people. */
package vn.sovang.round.own;
