/** Written lists of people, collectives and households, and who is meant in them; used by rounds and dossiers. Owner: Sở Nội vụ. Source: Điều 83 Luật Thi đua, khen thưởng. */
package vn.sovang.round.names;
