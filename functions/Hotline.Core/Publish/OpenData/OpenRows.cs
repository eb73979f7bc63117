using System.Collections.Concurrent;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.OpenData;

/// <summary>Makes the published rows of a month from its counted cases and the cases themselves.</summary>
public sealed class OpenRows(ICases cases, IRedaction redaction, CityTime cityTime, WorkingCalendar calendar, CityPolicy policy)
{
    private const int ReadsAtOnce = 16;

    /// <summary>So few of a kind are not published in detail, as so few are not rated.</summary>
    public int SmallestCell => policy.Supervision.Ratings.Rules.MinimumSample;

    public async Task<IReadOnlyList<OpenCase>> OfAsync(
        IEnumerable<CountedCase> counted, IReadOnlySet<Reference> removed, CancellationToken cancellation)
    {
        var rows = new ConcurrentBag<OpenCase>();
        await Parallel.ForEachAsync(
            counted,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellation },
            async (each, stop) => rows.Add(removed.Contains(each.Reference)
                ? OpenCase.Of(each).WithoutDetails(Withheld.Removed)
                : Filled(OpenCase.Of(each), await cases.FindAsync(each.Reference, stop))));
        return OpenDataFiles.InOrder(SmallCells.Coarsen([.. rows], SmallestCell));
    }

    /// <summary>A case that has moved on since it was counted shows no time or answer of another round.</summary>
    private OpenCase Filled(OpenCase row, Case? found)
    {
        var answeredAt = found?.State.MergedInto?.Rated?.AnsweredAt ?? found?.State.AnsweredAt;
        var sameRound = found is not null && row.Answered == answeredAt is not null && (answeredAt is null || calendar.LocalDate(answeredAt.Value) == row.Day);
        return found is null ? row : row with
        {
            ReceivedAt = ToTheMinute(found.State.ReceivedAt),
            DueAt = sameRound ? ToTheMinute(found.State.AnswerClock.Due) : null,
            AnsweredAt = sameRound ? ToTheMinute(answeredAt) : null,
            Answer = sameRound ? PublicAnswer(found) : null,
        };
    }

    /// <summary>Only what the department wrote for the public, and never of a report (举报), whose author must not be guessed.</summary>
    private string? PublicAnswer(Case found)
    {
        var answered = found.Events.LastOrDefault(@event => @event.Fact is CaseAnswered)?.Fact as CaseAnswered;
        return found.State.Kind != CaseKind.Report && found.WordsAs<AnswerText>(answered?.Draft)?.PublicText is { } text
            ? redaction.Redact(text, KnownPerson.Of(found.Submission)).Text
            : null;
    }

    private DateTimeOffset? ToTheMinute(DateTimeOffset? at) =>
        at is { } instant ? cityTime.Local(instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMinute))) : null;
}
