/** Time rules: what a written time means, and the last day it gives. Law: Bộ luật Dân sự 2015, Điều 147, 148. */
package vn.sovang.shared.time.rule;
