namespace Hotline.Core.Calendar;

internal sealed partial record ClockPhrases
{
    private static readonly ClockPhrases Simplified = new()
    {
        HolidayName = name => name.ZhHans,
        Reasons = new Dictionary<string, string>
        {
            [PauseReasons.AwaitingCitizen] = "等待群众补充",
            [PauseReasons.Merged] = "并案办理",
        },
        Kinds = new Dictionary<ClockKind, string>
        {
            [ClockKind.Dispatch] = "派单时限",
            [ClockKind.Accept] = "签收时限",
            [ClockKind.Return] = "退单时限",
            [ClockKind.Completeness] = "一次性告知时限",
            [ClockKind.Answer] = "答复时限",
            [ClockKind.Contribution] = "协办时限",
            [ClockKind.Coordination] = "协调时限",
            [ClockKind.Send] = "答复送达时限",
            [ClockKind.CitizenReply] = "补充材料时限",
            [ClockKind.Milestone] = "节点时限",
            [ClockKind.Rectification] = "整改时限",
            [ClockKind.Emergency] = "紧急事项响应时限",
        },
        Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
        Date = "{0}年{1}月{2}日（{3}）",
        Moment = "{0}{1}",
        WorkingDays = "{0}个工作日",
        OneWorkingDay = "1个工作日",
        HalfWorkingDay = "半个工作日",
        WorkingTime = "{0}（工作时间）",
        WallTime = "{0}（昼夜连续计算）",
        Until = "{0}前",
        Hours = "{0}小时",
        Minutes = "{0}分钟",
        HoursAndMinutes = "{0}小时{1}分钟",
        Heading = "{0}：{1}，自{2}起算。",
        Extended = "{1}批准延期{0}。",
        Paused = "{0}至{1}暂停计时：{2}。",
        PausedSince = "自{0}起暂停计时：{1}。恢复后还剩{2}。",
        DayLine = "{0}：{1}，{2}。",
        WorkingDay = "工作日",
        Weekend = "周末",
        Holiday = "{0}放假",
        MakeUpDay = "因{0}调休上班",
        ShortDay = "短工作日（{0}），工作时间{1}",
        EveryDay = "昼夜连续计算",
        NotAnnounced = "（放假安排尚未公布）",
        Counted = "计{0}，累计{1}，共需{2}",
        NotCounted = "不计",
        PausedThatDay = "，暂停{0}",
        Due = "到期时间：{0}。",
        StoppedInTime = "{0}按时完成。",
        StoppedLate = "{0}完成，已逾期。",
        Provisional = "暂定：期间有年份的放假安排尚未公布，公布后将重新计算。",
        OtherCalendar = "原按此前的日历（{1}）计算，到期时间为{0}。",
        Calendar = "日历版本：{0}。",
    };
}
