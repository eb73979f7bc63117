using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>
/// One clock of a case. <paramref name="Meaning"/> and <paramref name="Rule"/> are the deadlines policy's, where it set the length;
/// <paramref name="Explanation"/> counts day by day, one sentence a line.
/// </summary>
public sealed record ClockView(
    ClockKind Kind,
    string? Meaning,
    string? Rule,
    DateTimeOffset StartedAt,
    string Length,
    DateTimeOffset Due,
    bool Provisional,
    bool Overdue,
    string CalendarVersion,
    IReadOnlyList<ClockPause> Pauses,
    IReadOnlyList<ClockExtension> Extensions,
    DateTimeOffset? StoppedAt,
    IReadOnlyList<string> Explanation);

/// <summary>The clocks of a case in the caller's language and the city's time: a citizen's those that concern them, staff's all.</summary>
public sealed class ClockJson(CityPolicy policy, WorkingCalendar calendar, CityTime cityTime, TimeProvider time)
{
    public IReadOnlyList<ClockView> Of(CaseState state, bool forStaff, string language)
    {
        var words = new ClockWords(calendar, language);
        return [.. CaseClocks.Of(state).Where(each => forStaff || each.ForCitizen).Select(each => View(each.Clock, forStaff, words, language))];
    }

    /// <summary>Who in an office granted an extension is not the citizen's to see.</summary>
    private ClockView View(Clock clock, bool forStaff, ClockWords words, string language)
    {
        var limit = policy.Deadlines.Clocks.FirstOrDefault(each => each.Id == clock.PolicyId);
        return new(
            clock.Kind,
            limit?.Explanation.In(language),
            limit?.Rule,
            cityTime.Local(clock.StartedAt),
            clock.Length.ToString(),
            cityTime.Local(clock.Due),
            clock.Provisional,
            clock.IsOverdue(time.GetUtcNow()) || clock.StoppedLate,
            clock.CalendarVersion,
            [.. clock.Pauses.Select(pause => pause with { From = cityTime.Local(pause.From), To = pause.To is { } to ? cityTime.Local(to) : null })],
            [.. clock.Extensions.Select(each => each with { DecidedAt = cityTime.Local(each.DecidedAt), By = forStaff ? each.By : "" })],
            clock.StoppedAt is { } at ? cityTime.Local(at) : null,
            words.Lines(clock.Explain(calendar)));
    }
}
