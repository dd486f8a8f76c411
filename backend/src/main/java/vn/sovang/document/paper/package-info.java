/**
 * Official papers of emulation and commendation as Word files. A paper class turns a plain record into a {@link
 * vn.sovang.document.paper.Paper}; {@link vn.sovang.document.paper.docx.PaperWriter} lays it out.
 *
 * <p>Layout: Nghị định 30/2020/NĐ-CP, phụ lục I. What is not known becomes a dotted line, never an invented value.
 */
package vn.sovang.document.paper;
