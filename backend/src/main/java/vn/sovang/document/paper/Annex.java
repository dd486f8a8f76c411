package vn.sovang.document.paper;

import java.util.List;

/**
 * A list or table that goes with a paper, on its own pages with their own numbering.
 *
 * @param label "Phụ lục", "Phụ lục I", or null for a plain list
 * @param title name of the annex, printed in bold capitals
 * @param reference "(Kèm theo Quyết định …)"
 * @param landscape true for wide tables
 * @param body content
 */
public record Annex(String label, String title, String reference, boolean landscape, List<Block> body) {
    public Annex {
        body = List.copyOf(body);
    }
}
