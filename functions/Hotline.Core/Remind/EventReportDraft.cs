using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>Drafts the report on an emergency from the events of its case.</summary>
public sealed class EventReportDraft(CityPolicy policy, CityTime cityTime)
{
    public EventReport Of(Case found, string language)
    {
        var (state, submission) = (found.State, found.Submission);
        var category = state.Classification?.Category is { } id && policy.Categories.Find(id) is not null ? $"{policy.Categories.PathName(id, language)}: " : "";
        return new(
            category + (submission?.Text ?? EventReportTexts.Unknown(language)),
            submission?.Place?.Address ?? policy.City.FindDistrict(state.District)?.Name.In(language) ?? EventReportTexts.Unknown(language),
            EventReportTexts.When(At(state.ReceivedAt), At(state.Emergency!.Clock.StartedAt), language),
            Told(found, language),
            string.Join("; ", found.Events.Where(@event => !StaffOnlyFacts.IsRecord(@event.Fact)).Select(@event => Done(@event, language))));
    }

    private string Told(Case found, string language)
    {
        var told = found.Events
            .Select(@event => @event.Fact is DutyAlerted alert
                ? EventReportTexts.Told(alert.Rung, At(@event.At), string.Join(", ", alert.Accounts), language)
                : null)
            .OfType<string>()
            .ToList();
        return told.Count == 0 ? EventReportTexts.NobodyYet(language) : string.Join("; ", told);
    }

    private string Done(CaseEvent @event, string language) =>
        $"{At(@event.At)} {CaseTexts.Happened(@event.Fact, list => ListNames.Of(policy, list, language), language)}";

    private string At(DateTimeOffset at) => cityTime.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
