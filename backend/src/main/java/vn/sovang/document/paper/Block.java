package vn.sovang.document.paper;

/** One piece of the body of a paper, in reading order. */
public sealed interface Block permits Heading, Paragraph, Field, DottedLines, Table {}
