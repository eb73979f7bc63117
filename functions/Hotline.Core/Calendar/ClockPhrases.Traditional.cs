namespace Hotline.Core.Calendar;

internal sealed partial record ClockPhrases
{
    private static readonly ClockPhrases Traditional = new()
    {
        HolidayName = name => name.ZhHant,
        Reasons = new Dictionary<string, string>
        {
            [PauseReasons.AwaitingCitizen] = "等待群眾補充",
            [PauseReasons.Merged] = "併案辦理",
        },
        Kinds = new Dictionary<ClockKind, string>
        {
            [ClockKind.Dispatch] = "派單時限",
            [ClockKind.Accept] = "簽收時限",
            [ClockKind.Return] = "退單時限",
            [ClockKind.Completeness] = "一次性告知時限",
            [ClockKind.Answer] = "答覆時限",
            [ClockKind.Contribution] = "協辦時限",
            [ClockKind.Coordination] = "協調時限",
            [ClockKind.Send] = "答覆送達時限",
            [ClockKind.CitizenReply] = "補充材料時限",
            [ClockKind.Milestone] = "節點時限",
            [ClockKind.Rectification] = "整改時限",
            [ClockKind.Emergency] = "緊急事項回應時限",
        },
        Weekdays = ["週日", "週一", "週二", "週三", "週四", "週五", "週六"],
        Date = "{0}年{1}月{2}日（{3}）",
        Moment = "{0}{1}",
        WorkingDays = "{0}個工作日",
        OneWorkingDay = "1個工作日",
        HalfWorkingDay = "半個工作日",
        WorkingTime = "{0}（工作時間）",
        WallTime = "{0}（晝夜連續計算）",
        Until = "{0}前",
        Hours = "{0}小時",
        Minutes = "{0}分鐘",
        HoursAndMinutes = "{0}小時{1}分鐘",
        Heading = "{0}：{1}，自{2}起算。",
        Extended = "{1}批准延期{0}。",
        Paused = "{0}至{1}暫停計時：{2}。",
        PausedSince = "自{0}起暫停計時：{1}。恢復後還剩{2}。",
        DayLine = "{0}：{1}，{2}。",
        WorkingDay = "工作日",
        Weekend = "週末",
        Holiday = "{0}放假",
        MakeUpDay = "因{0}調休上班",
        ShortDay = "短工作日（{0}），工作時間{1}",
        EveryDay = "晝夜連續計算",
        NotAnnounced = "（放假安排尚未公布）",
        Counted = "計{0}，累計{1}，共需{2}",
        NotCounted = "不計",
        PausedThatDay = "，暫停{0}",
        Due = "到期時間：{0}。",
        StoppedInTime = "{0}按時完成。",
        StoppedLate = "{0}完成，已逾期。",
        Provisional = "暫定：期間有年份的放假安排尚未公布，公布後將重新計算。",
        OtherCalendar = "原按此前的日曆（{1}）計算，到期時間為{0}。",
        Calendar = "日曆版本：{0}。",
    };
}
