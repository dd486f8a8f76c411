/**
 * Official papers (văn bản) with number, date, issuer and abstract, and the files people send up. Owned by the
 * department; files are kept by content and never public.
 */
package vn.sovang.document;
