package vn.sovang.rolemodel;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of networks the server must not be sent into. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? isPublic4(address.getAddress())
                : address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean own = first == 0 || first == 10 || first == 127 || first >= 224;
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean link = first == 169 && second == 254 || first == 172 && second >= 16 && second <= 31;
        boolean office = first == 192
                && (second == 168 || second == 0 && (third == 0 || third == 2) || second == 88 && third == 99);
        boolean tried = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return !(own || shared || link || office || tried);
    }

    /** Global unicast alone, without the ranges that carry an IPv4 address inside or lead through a tunnel. */
    private static boolean isPublic6(byte[] b) {
        boolean global = (b[0] & 0xe0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean special = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xfe) == 0;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
        return global && !sixToFour && !special && !documentation;
    }
}
