/** Other systems of the province: who they are, what they may ask, their tokens, their limits and what they called. */
package vn.sovang.integration;
