/** Blocks and clusters of units (cụm, khối thi đua) and their yearly terms; owned by the department and each block's head. */
package vn.sovang.block;
