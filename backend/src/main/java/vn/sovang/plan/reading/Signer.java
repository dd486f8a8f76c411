package vn.sovang.plan.reading;

/**
 * Signature block.
 *
 * @param capacity "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"; null when signed in the office's own name
 * @param position the signer's office as printed
 */
public record Signer(String name, String capacity, String position) {}
