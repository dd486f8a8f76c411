package vn.sovang.shared.paging;

/**
 * Checked list parameters.
 *
 * @param order SQL order expression taken from a fixed table, never from the request
 * @param q search words, empty when none
 */
public record Paging(int page, int size, String order, String q) {

    public int offset() {
        return page * size;
    }
}
