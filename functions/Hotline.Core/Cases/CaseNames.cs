using Hotline.Core.Messages;

namespace Hotline.Core.Cases;

/// <summary>What kinds, urgencies and channels are called in public.</summary>
public static class CaseNames
{
    public static LocalText Of(CaseKind kind) => kind switch
    {
        CaseKind.Inquiry => new("咨询", "諮詢", "Inquiry"),
        CaseKind.Request => new("求助", "求助", "Request"),
        CaseKind.Complaint => new("投诉", "投訴", "Complaint"),
        CaseKind.Report => new("举报", "舉報", "Report"),
        CaseKind.Suggestion => new("建议", "建議", "Suggestion"),
        CaseKind.Praise => new("表扬", "表揚", "Praise"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static LocalText Of(Urgency urgency) => urgency switch
    {
        Urgency.Ordinary => new("一般", "一般", "Ordinary"),
        Urgency.Urgent => new("紧急", "緊急", "Urgent"),
        Urgency.Emergency => new("特急", "特急", "Emergency"),
        _ => throw new ArgumentOutOfRangeException(nameof(urgency)),
    };

    public static LocalText Of(Channel channel) => channel switch
    {
        Channel.Web => new("网络", "網路", "Web"),
        Channel.Call => new("电话", "電話", "Phone"),
        Channel.Letter => new("信件", "信件", "Letter"),
        Channel.Visit => new("来访", "來訪", "Visit"),
        Channel.Email => new("电子邮件", "電子郵件", "E-mail"),
        Channel.Open311 => new("开放接口", "開放介面", "Open311"),
        Channel.Leader => new("领导批办", "領導批辦", "Leader's instruction"),
        Channel.Meeting => new("会议议定事项", "會議議定事項", "Meeting decision"),
        Channel.Exchange => new("交换", "交換", "Exchange"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };
}
