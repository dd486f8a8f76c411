package vn.sovang.plan.reading;

/**
 * A heading of the task table.
 *
 * @param section the value its rows carry
 * @param heading as written
 * @param declared number of tasks the heading claims, null when it claims none
 * @param listed number of tasks found under it
 * @param firstRow index of its first task, null when it has none
 */
public record ReadSection(
        String section, String heading, Integer quarter, Integer declared, int listed, Integer firstRow) {}
