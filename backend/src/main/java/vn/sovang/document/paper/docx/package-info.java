/** Word layout of papers: page, letterhead, body, tables, signatures. Knows no kind of paper. */
package vn.sovang.document.paper.docx;
