/** Every refusal as RFC 9457 problem details, in Vietnamese, without anything of the inside. */
package vn.sovang.shared.problem;
