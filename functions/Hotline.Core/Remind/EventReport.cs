using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Remind;

/// <summary>重大事件报告 (rule 4.6) in one language: what, where, when, who was told, what was done.</summary>
public sealed record EventReport(string What, string Where, string When, string Told, string Done)
{
    /// <summary>As one text, to be read out or sent on.</summary>
    public string AsText(Reference reference, string language) => string.Join(
        '\n',
        EventReportTexts.Title(reference, language),
        EventReportTexts.Line(nameof(What), What, language),
        EventReportTexts.Line(nameof(Where), Where, language),
        EventReportTexts.Line(nameof(When), When, language),
        EventReportTexts.Line(nameof(Told), Told, language),
        EventReportTexts.Line(nameof(Done), Done, language));
}
