/** Lists: page, size, sort and search as all list addresses take them. */
package vn.sovang.shared.paging;
