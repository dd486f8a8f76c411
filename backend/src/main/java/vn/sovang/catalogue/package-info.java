/** Titles and forms of award, who may decide them and which papers they need (Luật Thi đua, khen thưởng, chương II–IV); owned by the administrator. */
package vn.sovang.catalogue;
