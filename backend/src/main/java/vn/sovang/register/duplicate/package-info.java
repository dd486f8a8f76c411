/** Lines of the golden book that look written twice (R69): told, put together or kept apart, by the department. */
package vn.sovang.register.duplicate;
