using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>Titles, headings and columns of bulletins.</summary>
internal static class BulletinPhrases
{
    public static LocalText Account { get; } = new("办理情况", "辦理情況", "Account");
    public static LocalText ByDepartment { get; } = new("各单位办理情况", "各單位辦理情況", "By department");
    public static LocalText ByChannel { get; } = new("各渠道办理情况", "各渠道辦理情況", "By channel");
    public static LocalText LateCases { get; } = new("逾期事项", "逾期事項", "Late cases");
    public static LocalText Course { get; } = new("办理经过", "辦理經過", "Course of events");
    public static LocalText Items { get; } = new("议定事项落实情况", "議定事項落實情況", "What was decided and what came of it");
    public static LocalText Remarks { get; } = new("通报意见", "通報意見", "The office's remarks");

    public static LocalText Department { get; } = new("单位", "單位", "Department");
    public static LocalText Channel { get; } = new("渠道", "渠道", "Channel");
    public static LocalText Answered { get; } = new("办结", "辦結", "Answered");
    public static LocalText InTime { get; } = new("按时", "按時", "In time");
    public static LocalText Late { get; } = new("逾期办结", "逾期辦結", "Late");
    public static LocalText Unanswered { get; } = new("逾期未办", "逾期未辦", "Overdue");
    public static LocalText Urged { get; } = new("催办", "催辦", "Urged");
    public static LocalText Supervised { get; } = new("督办", "督辦", "Supervised");
    public static LocalText Returned { get; } = new("退单", "退單", "Returned");
    public static LocalText Satisfaction { get; } = new("满意率", "滿意率", "Satisfaction");
    public static LocalText Total { get; } = new("合计", "合計", "Total");
    public static LocalText Reference { get; } = new("编号", "編號", "Reference");
    public static LocalText Category { get; } = new("事项分类", "事項分類", "Category");
    public static LocalText Due { get; } = new("时限", "時限", "Due");
    public static LocalText Done { get; } = new("办结时间", "辦結時間", "Done");
    public static LocalText Extended { get; } = new("延期次数", "延期次數", "Extended");
    public static LocalText Open { get; } = new("未办结", "未辦結", "open");
    public static LocalText Number { get; } = new("序号", "序號", "No.");
    public static LocalText Matter { get; } = new("事项", "事項", "Matter");
    public static LocalText CoHandlers { get; } = new("协办单位", "協辦單位", "Together with");
    public static LocalText Lead { get; } = new("主办单位", "主辦單位", "Lead department");
    public static LocalText Standing { get; } = new("进展", "進展", "Standing");
    public static LocalText EveryQuarter { get; } = new("按季报告", "按季報告", "every quarter");
    public static LocalText IsLate { get; } = new("逾期", "逾期", "late");
    public static LocalText Time { get; } = new("时间", "時間", "Time");
    public static LocalText Event { get; } = new("经过", "經過", "Event");
    public static LocalText Leader { get; } = new("批办领导", "批辦領導", "Instructed by");
    public static LocalText Grade { get; } = new("等级", "等級", "Grade");
    public static LocalText Received { get; } = new("收到时间", "收到時間", "Received");
    public static LocalText YesInTime { get; } = new("按时办结", "按時辦結", "done in time");
    public static LocalText NotInTime { get; } = new("逾期办结", "逾期辦結", "done late");

    public static LocalText NumberOfReports(int reports) => new($"已报告{reports}次", $"已報告{reports}次", $"{reports} progress report(s)");

    public static LocalText PeriodTitle(Period period) => Inflect(
        period, name => new($"{name.ZhHans}办理情况的督查通报", $"{name.ZhHant}辦理情況的督查通報", $"Supervision Bulletin for {name.En}"));

    public static LocalText MeetingTitle(Meeting meeting, Period period) => Inflect(
        period,
        name => new(
            $"关于“{meeting.Title}”议定事项{name.ZhHans}落实情况的督查通报",
            $"關於「{meeting.Title}」議定事項{name.ZhHant}落實情況的督查通報",
            $"Supervision Bulletin on the Decisions of \"{meeting.Title}\" for {name.En}"));

    public static LocalText CaseTitle(Reference reference, Leader? leader) => leader is null
        ? new($"关于{reference}号事项办理情况的督查通报", $"關於{reference}號事項辦理情況的督查通報", $"Supervision Bulletin on Case {reference}")
        : new(
            $"关于{leader.Name.ZhHans}批办事项（{reference}）办理情况的督查通报",
            $"關於{leader.Name.ZhHant}批辦事項（{reference}）辦理情況的督查通報",
            $"Supervision Bulletin on an Instruction of the {leader.Name.En} ({reference})");

    public static LocalText Of(InstructionGrade grade) => grade switch
    {
        InstructionGrade.Urgent => new("急件", "急件", "Urgent"),
        InstructionGrade.Important => new("要件", "要件", "Important"),
        InstructionGrade.Ordinary => new("普件", "普件", "Ordinary"),
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, null),
    };

    private static LocalText Inflect(Period period, Func<LocalText, LocalText> title) => title(
        period.IsQuarter
            ? new(
                $"{period.From.Year}年第{Quarter.Of(period.From).Number}季度",
                $"{period.From.Year}年第{Quarter.Of(period.From).Number}季度",
                $"Quarter {Quarter.Of(period.From).Number} of {period.From.Year}")
            : new($"{period.From.Year}年{period.From.Month}月", $"{period.From.Year}年{period.From.Month}月", period.Name));
}
