package vn.sovang.plan;

/** How a task is pointed at in lists of other things. */
public final class TaskWords {

    private TaskWords() {}

    /** "157/KH-UBND · Quý IV, nhiệm vụ 5". */
    public static String where(String plan, Integer quarter, String number) {
        String place = quarter == null ? "" : PlanTime.quarterLabel(quarter);
        String task = number == null ? "" : (place.isEmpty() ? "Nhiệm vụ " : ", nhiệm vụ ") + number;
        return plan + (place.isEmpty() && task.isEmpty() ? "" : " · " + place + task);
    }
}
