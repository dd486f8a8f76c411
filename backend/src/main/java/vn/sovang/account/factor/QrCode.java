package vn.sovang.account.factor;

import com.google.zxing.common.BitMatrix;
import vn.sovang.shared.qr.QrSquares;

/** A QR code as an SVG picture, drawn here so that the secret goes to no other service. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    public static String svg(String text) {
        BitMatrix matrix = QrSquares.of(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = matrix.getWidth() + 2 * QUIET_ZONE;
        // White behind it in dark surroundings too: readers want dark on light.
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + path + "\" fill=\"#000\"/></svg>";
    }
}
