using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

/// <summary>
/// One running deadline: start, length, pauses, extensions, due. All instants are UTC. Immutable; each method gives the clock after it.
/// Calls out of order (resuming a running clock, pausing a stopped one, going back in time) are errors of the caller and throw.
/// </summary>
public sealed record Clock
{
    public required ClockKind Kind { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required ClockLength Length { get; init; }

    /// <summary>The clock of the deadlines policy that set the length; null where a decision set it.</summary>
    public string? PolicyId { get; init; }

    /// <summary>In the order of time; only the last can be open.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];

    /// <summary>The last instant in time. While the clock is paused: as it was before the pause, which does not count yet.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The due time crosses a year not announced yet; see <see cref="Recompute"/>.</summary>
    public required bool Provisional { get; init; }

    public required string CalendarVersion { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    [JsonIgnore]
    public ClockPause? OpenPause => Pauses is [.., { To: null } last] ? last : null;

    [JsonIgnore]
    public bool IsPaused => OpenPause is not null;

    [JsonIgnore]
    public bool IsStopped => StoppedAt is not null;

    /// <summary>True if the clock stopped after its due time.</summary>
    [JsonIgnore]
    public bool StoppedLate => StoppedAt is { } at && IsPast(at);

    public static Clock Start(ClockKind kind, DateTimeOffset at, ClockLength length, WorkingCalendar calendar) =>
        new Clock
        {
            Kind = kind,
            StartedAt = at.ToUniversalTime(),
            Length = length,
            Due = at,
            Provisional = false,
            CalendarVersion = calendar.Version,
        }.Reckoned(calendar);

    /// <summary>The clock stands still from now on (待补充). The due time moves only when it is resumed.</summary>
    public Clock Pause(DateTimeOffset at, string reason)
    {
        Require(!IsStopped && !IsPaused, "Only a running clock can be paused.");
        RequireInOrder(at);
        return this with { Pauses = [.. Pauses, new ClockPause(at.ToUniversalTime(), null, reason)] };
    }

    /// <summary>The clock runs again; the due time moves back by the counted time of the pause, never forward.</summary>
    public Clock Resume(DateTimeOffset at, WorkingCalendar calendar)
    {
        Require(!IsStopped && IsPaused, "Only a paused clock can be resumed.");
        RequireInOrder(at);
        return (this with { Pauses = [.. Pauses.SkipLast(1), OpenPause! with { To = at.ToUniversalTime() }] }).Reckoned(calendar);
    }

    /// <summary>Adds time, also to a clock that is paused or already late: who may decide that is the case's business.</summary>
    public Clock Extend(ClockExtension extension, WorkingCalendar calendar)
    {
        Require(!IsStopped, "A stopped clock cannot be extended.");
        Require(extension.Length.IsWall == Length.IsWall, $"{extension.Length} cannot be added to {Length}: one is wall time.");
        RequireNotBefore(extension.DecidedAt, StartedAt);
        extension = extension with { DecidedAt = extension.DecidedAt.ToUniversalTime() };
        return (this with { Extensions = [.. Extensions, extension] }).Reckoned(calendar);
    }

    /// <summary>With another length in place of its own; pauses and extensions stay.</summary>
    public Clock Reset(ClockLength length, WorkingCalendar calendar)
    {
        Require(!IsStopped, "A stopped clock keeps its length.");
        Require(length.IsWall == Length.IsWall, $"{length} cannot stand for {Length}: one is wall time.");
        return (this with { Length = length }).Reckoned(calendar);
    }

    /// <summary>
    /// Shortened, where it would be due later than that instant, to a length in whole minutes that is not; a minute at the least.
    /// </summary>
    public Clock NotAfter(DateTimeOffset latest, WorkingCalendar calendar)
    {
        if (Due <= latest)
        {
            return this;
        }

        var excess = calendar.WorkingTicks(latest, Due) + TimeSpan.TicksPerMinute - 1;
        var minutes = (ClockReckoning.LengthTicks(this, calendar) - excess) / TimeSpan.TicksPerMinute;
        return Reset(ClockLength.WorkingMinutes((int)Math.Max(1, minutes)), calendar) with { PolicyId = null };
    }

    /// <summary>What was asked for is done, or no longer asked for. A paused clock may be stopped too.</summary>
    public Clock Stop(DateTimeOffset at)
    {
        Require(!IsStopped, "The clock has been stopped already.");
        RequireInOrder(at);
        return this with { StoppedAt = at.ToUniversalTime() };
    }

    /// <summary>True while the clock is late and not stopped. A pause holds off lateness but does not undo it.</summary>
    public bool IsOverdue(DateTimeOffset now) => !IsStopped && IsPast(now);

    /// <summary>Minutes left, counted as the clock counts; negative when late. A pause or a stop freezes them.</summary>
    public long MinutesLeft(DateTimeOffset now, WorkingCalendar calendar) =>
        ClockReckoning.SignedMinutes(this, Frozen(StoppedAt ?? now), Due, calendar);

    /// <summary>
    /// The due time by another calendar, as when a year's file has arrived.
    /// A stopped clock stays as it was judged. Nothing changes if the calendar is the same.
    /// </summary>
    public Clock Recompute(WorkingCalendar calendar) =>
        IsStopped || calendar.Version == CalendarVersion ? this : Reckoned(calendar);

    /// <summary>Day by day how the due time comes about, pauses and extensions included.</summary>
    public ClockExplanation Explain(WorkingCalendar calendar) => ClockExplanation.Of(this, calendar);

    private Clock Reckoned(WorkingCalendar calendar)
    {
        var due = ClockReckoning.Due(this, calendar);
        return this with { Due = due.At, Provisional = due.Provisional, CalendarVersion = due.CalendarVersion };
    }

    private bool IsPast(DateTimeOffset at) => Frozen(at) > Due;

    private DateTimeOffset Frozen(DateTimeOffset at) => OpenPause is { } pause && pause.From < at ? pause.From : at;

    private void RequireInOrder(DateTimeOffset at) => RequireNotBefore(at, Pauses is [.., var last] ? last.To ?? last.From : StartedAt);

    private static void RequireNotBefore(DateTimeOffset at, DateTimeOffset earliest) =>
        Require(at >= earliest, $"{at:O} is before {earliest:O}, up to which the clock has run.");

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
