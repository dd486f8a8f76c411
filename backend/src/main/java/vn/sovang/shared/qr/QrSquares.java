package vn.sovang.shared.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import java.util.EnumMap;
import java.util.Map;

/**
 * The squares of a QR code that was read back before it is shown (ISO/IEC 18004, level M).
 *
 * <p>The usual choice among the eight masks of the standard looks only at how even a code is. About one code in sixty
 * of a certificate's length still held a false corner that a common reader stumbles over even on a clean picture. The
 * masks are therefore tried in turn until one reads at several sizes.
 */
public final class QrSquares {

    private static final int MASKS = 8;
    private static final int QUIET_ZONE = 4;
    private static final int[] DOTS_PER_SQUARE = {3, 4, 5};

    private QrSquares() {}

    /**
     * Without a quiet zone: whoever draws the code keeps four squares free around it.
     *
     * @throws IllegalArgumentException if the text is empty or too long for a code (2,331 bytes at this level)
     */
    public static BitMatrix of(String text) {
        BitMatrix usual = encode(text, null);
        if (readable(usual)) {
            return usual;
        }
        for (int mask = 0; mask < MASKS; mask++) {
            BitMatrix other = encode(text, mask);
            if (readable(other)) {
                return other;
            }
        }
        return usual;
    }

    static BitMatrix encode(String text, Integer mask) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, 0);
        if (mask != null) {
            hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
        }
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static boolean readable(BitMatrix squares) {
        for (int dots : DOTS_PER_SQUARE) {
            try {
                new Decoder()
                        .decode(new Detector(picture(squares, dots)).detect().getBits());
            } catch (ReaderException e) { // how the reader says that it found no code
                return false;
            }
        }
        return true;
    }

    private static BitMatrix picture(BitMatrix squares, int dots) {
        BitMatrix picture = new BitMatrix((squares.getWidth() + 2 * QUIET_ZONE) * dots);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    picture.setRegion((x + QUIET_ZONE) * dots, (y + QUIET_ZONE) * dots, dots, dots);
                }
            }
        }
        return picture;
    }
}
