/** What every operation in the written interface has in common. */
package vn.sovang.shared.openapi;
